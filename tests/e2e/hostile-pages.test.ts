/** Pages that forbid everything, and pages that fight what is laid over them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import type { Respond } from '../../demo/site/document.ts';
import { HOST } from '../../demo/site/server.ts';
import { CARD, MARK, PANEL } from '../../scripts/start/listing-pages.ts';
import { openPanel } from './harness/panel.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const FOLDER = '/la-metropole/vie-democratique/deliberations';
const REPORTS = '/rapports';
const MANY = 20_000;
const WATCHED_MS = 2_000;

/** Nothing at all may be loaded, run, styled, framed or sent; whatever is tried is reported. */
const STRICT = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  `report-uri ${REPORTS}`,
].join('; ');

const [sound] = await demoDocuments();
if (sound === undefined) throw new Error('The demonstration has no document');
const LINK = `<ul><li><a href="${sound.path}">${sound.label}</a></li></ul>`;

const serve =
  (head: string, body: string, headers: Record<string, string> = {}): Respond =>
  (_request, response) =>
    void response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
      .end(
        `<!doctype html><html lang="fr"><head><title>Délibérations</title>${head}</head><body>${body}</body></html>`,
      );

const TOP = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: #0002';

/** What each page does to what is laid over it. */
const FIGHTS: Readonly<Record<string, [head: string, body: string]>> = {
  'puts itself on top': ['', `${LINK}${`<div style="${TOP}"></div>`.repeat(20)}`],
  'unsets every style, ours too': ['<style>* { all: unset !important }</style>', LINK],
  'hides what it does not know': [
    `<style>:not(html, head, body, ul, li, a) { display: none !important; width: 0 !important; opacity: 0 !important }</style>`,
    LINK,
  ],
  'turns and shrinks itself': [
    '<style>html { transform: scale(.9); filter: blur(0) } body { transform: rotate(1deg); contain: none; perspective: 9px }</style>',
    LINK,
  ],
  'holds twenty thousand elements': ['', `${LINK}${'<p><b>mot</b></p>'.repeat(MANY / 2)}`],
  'will not be framed': [
    '<script>if (top !== self) top.location = self.location; window.onbeforeunload = null</script>',
    LINK,
  ],
  'breaks the functions that everybody uses': [
    `<script>
      for (const owner of [Element, HTMLElement, Node]) for (const name of ['attachShadow', 'showPopover', 'append', 'appendChild'])
        if (name in owner.prototype) owner.prototype[name] = () => { throw new Error('broken') };
      document.createElement = () => { throw new Error('broken') };
    </script>`,
    LINK,
  ],
};

/** Takes away whatever it did not put there itself, and counts. */
const SWEEPER = `<script>
  window.swept = 0;
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes)
      if (node.localName?.includes('-')) { window.swept += 1; node.remove(); }
  }).observe(document, { subtree: true, childList: true });
</script>`;

const address = (name: string): string => `https://${HOST}${FOLDER}/${encodeURIComponent(name)}`;

/** Whether an element of ours can be seen and pressed where it stands. */
const isOnTop = (page: Page, tag: string): Promise<boolean> =>
  page.$eval(tag, (host) => {
    const { left, top, width, height } = host.getBoundingClientRect();
    const visible = width > 10 && height > 10;
    return visible && document.elementsFromPoint(left + width / 2, top + height / 2)[0] === host;
  });

describe.each(BROWSERS)('pages in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('that mean us no good', () => {
    let stage: Stage;
    /** What browsers said that a page had forbidden, and that was tried all the same. */
    const reports: string[] = [];
    beforeAll(async () => {
      stage = await setStage(candidate, { documents: [sound] });
      const { site } = stage;
      site.route(REPORTS, (request, response) => {
        let report = '';
        request.on('data', (chunk: Buffer) => (report += chunk.toString()));
        request.on('end', () => void reports.push(report));
        response.writeHead(204).end();
      });
      const route = (name: string, respond: Respond): void => site.route(new URL(address(name)).pathname, respond);
      route('strict', serve('', LINK, { 'Content-Security-Policy': STRICT }));
      route('sweeper', serve(SWEEPER, LINK));
      for (const [name, [head, body]] of Object.entries(FIGHTS)) route(name, serve(head, body));
    });
    afterAll(() => stage.close());

    async function readOn(name: string): Promise<Page> {
      const { page } = stage;
      await page.goto(address(name), { waitUntil: 'load' });
      await page.waitForSelector(MARK);
      return page;
    }

    it('a page that forbids everything has nothing to report, and is served as any other', async () => {
      const page = await readOn('strict');
      const mark = await page.$(MARK);
      await mark?.hover();
      await page.waitForSelector(CARD);
      await openPanel(page, 0);
      const { width } = (await (await page.$(PANEL))?.boundingBox()) ?? { width: 0 };
      expect(width).toBe(400);
      // Firefox itself asks for a site's sign, which this page forbids.
      expect(reports.filter((report) => !report.includes('/favicon.ico'))).toEqual([]);
    });

    it.each(Object.keys(FIGHTS))('a page that %s: mark and panel can be used', async (name) => {
      const page = await readOn(name);
      await openPanel(page, 0);
      expect(await isOnTop(page, PANEL)).toBe(true);
    });

    it('a page that takes our elements away wins, after one try each', async () => {
      const { page } = stage;
      await page.goto(address('sweeper'), { waitUntil: 'load' });
      await until(page, () => (globalThis as unknown as { swept: number }).swept > 0);
      await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
      expect(await page.evaluate(() => (globalThis as unknown as { swept: number }).swept)).toBeLessThanOrEqual(3);
      expect(await page.$$(MARK)).toEqual([]);
    });

    it.skipIf(candidate.kind === 'firefox')('nothing of ours is printed', async () => {
      const page = await readOn('puts itself on top');
      await openPanel(page, 0);
      await page.emulateMediaType('print');
      const shown = await page.$$eval(`${MARK}, ${CARD}, ${PANEL}`, (hosts) =>
        hosts.filter((host) => getComputedStyle(host).display !== 'none').map((host) => host.localName),
      );
      await page.emulateMediaType('screen');
      expect(shown).toEqual([]);
    });
  });
});
