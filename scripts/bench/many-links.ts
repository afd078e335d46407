/**
 * A page with 5 000 links, in a real browser: how long our scripts hold it up. The scripts are the built ones; only the
 * browser's extension API around them is played, so that nothing but their own work is measured.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import type { Figure } from './figure.ts';
import { playExtension, type Timed } from './played-extension.ts';

const LINKS = 5_000;
const BATCHES = 50;
const ROUNDS = 7;

/** Milliseconds. */
const FIRST_SCAN_GOAL = 2;
const LATER_GOAL = 25;

const LISTING = 'https://www.saint-etienne-metropole.fr/la-metropole/vie-democratique/deliberations';

const documentPath = (n: number): string => `/file/${n}/download?token=_Z8KaTEp`;
const documentLink = (n: number): string => `<li><a href="${documentPath(n)}">Acte ${n}</a></li>`;
const otherLink = (n: number): string => `<li><a href="/actualites/${n}">Article ${n}</a></li>`;

const list = (item: (n: number) => string, count: number): string =>
  Array.from({ length: count }, (_, n) => item(n)).join('');

const html = (items: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Liste</title><h1>Liste</h1><ul id="list">${items}</ul>`;

interface Scripts {
  links: string;
  marks: string;
}

/** Opens a page of the site that holds these items, without any network, and runs the scripts on it. */
async function openList(page: Page, scripts: Scripts, items: string): Promise<void> {
  page.removeAllListeners('request');
  page.on('request', (request) => void request.respond({ contentType: 'text/html', body: html(items) }));
  await page.goto(LISTING);
  await page.evaluate(playExtension);
  await page.evaluate(`{
    const begun = performance.now();
    ${scripts.links}
    timed.firstLinks = performance.now() - begun;
  }`);
  // As the background does: the second script comes only where the first one asked for it.
  if (await page.evaluate(() => window.timed.asked)) await page.evaluate(scripts.marks);
}

/** How long the first look at the whole page takes, by all scripts that look at it. */
async function firstScan(page: Page, scripts: Scripts, items: string): Promise<number> {
  await openList(page, scripts, items);
  return page.evaluate(() => window.timed.firstLinks + window.timed.firstMarks);
}

/** Adds all links in batches, each of which the scripts see at once, and waits until every link has its mark. */
async function addLater(page: Page, scripts: Scripts): Promise<Timed> {
  await openList(page, scripts, '');
  await page.evaluate(scripts.marks);
  const size = LINKS / BATCHES;
  const batches = Array.from({ length: BATCHES }, (_, batch) =>
    Array.from({ length: size }, (_item, n) => documentPath(batch * size + n)),
  );
  await page.evaluate(async (parts) => {
    for (const part of parts) {
      const items = part.map((path) => {
        const link = Object.assign(document.createElement('a'), { href: path, textContent: `Acte ${path}` });
        const item = document.createElement('li');
        item.append(link);
        return item;
      });
      document.getElementById('list')?.append(...items);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, batches);
  await page.waitForFunction((count) => document.querySelectorAll('delibere-mark').length === count, {}, LINKS);
  return page.evaluate(() => window.timed);
}

/** The quickest round: what the work itself takes, whatever else the machine does meanwhile. */
const best = (values: number[]): number => rounded(Math.min(...values));
const rounded = (ms: number): number => Math.round(ms * 100) / 100;

/**
 * @param build folder of a built Chrome extension
 * @param executable a Chromium
 */
export async function manyLinks(build: string, executable: string): Promise<Figure[]> {
  const read = (name: string): Promise<string> => readFile(join(build, 'content-scripts', name), 'utf8');
  const scripts = { links: await read('links.js'), marks: await read('marks.js') };
  const browser = await launch({ executablePath: executable, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    const documents: number[] = [];
    const others: number[] = [];
    const later: Timed[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      documents.push(await firstScan(page, scripts, list(documentLink, LINKS)));
      others.push(await firstScan(page, scripts, list(otherLink, LINKS)));
      later.push(await addLater(page, scripts));
    }
    const longest = best(later.map((timed) => timed.longestSlice));
    return [
      {
        name: `${LINKS} links: first scan`,
        value: Math.max(best(documents), best(others)),
        goal: FIRST_SCAN_GOAL,
        unit: 'ms',
        detail: `all documents ${best(documents)} ms, by both scripts; none ${best(others)} ms, by the first alone; best of ${ROUNDS} rounds`,
      },
      {
        name: `${LINKS} links added later: finding them`,
        value: best(later.map((timed) => timed.observed)),
        goal: LATER_GOAL,
        unit: 'ms in all',
        detail:
          `in ${BATCHES} batches; then recognising and marking them ` +
          `${best(later.map((timed) => timed.slices))} ms in all, at most ${longest} ms at a time; best of ${ROUNDS} rounds`,
      },
    ];
  } finally {
    await browser.close();
  }
}
