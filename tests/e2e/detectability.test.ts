/**
 * A page that looks for us in every way that it has. It may find the elements that we show, by their names, and nothing
 * else: docs/privacy.md says so to the reader.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import type { Respond } from '../../demo/site/document.ts';
import { HOST } from '../../demo/site/server.ts';
import { CARD, MARK, PANEL } from '../../scripts/start/listing-pages.ts';
import { SHIPPED_BUILDS } from './harness/builds.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const LISTING_PATH = '/la-metropole/vie-democratique/deliberations/espion';
const QUIET_PATH = '/actualites/espion';
const LONG_ENOUGH_MS = 1_500;

const [sound] = await demoDocuments();
if (sound === undefined) throw new Error('The demonstration has no document');

/** Runs before anything of ours: notes what changes in the page, what it is told, and what it has that it did not ask for. */
const SPY = `
  const seen = { added: [], touched: [], messages: [], events: [] };
  const before = new Set(Object.getOwnPropertyNames(window));
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes, attributeName } of changes) {
      if (type === 'attributes') seen.touched.push(target.localName + ' ' + attributeName);
      for (const node of addedNodes) if (node.nodeType === 1 && document.readyState !== 'loading') seen.added.push(node.localName);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('message', ({ data }) => seen.messages.push(JSON.stringify(data)));
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { seen.events.push(event.type); return dispatch.call(this, event); };
  window.spied = () => ({
    ...seen,
    globals: Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !/^(?:spied|\\d+)$/.test(name)),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    files: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('extension:')),
    defined: ['${MARK}', '${CARD}', '${PANEL}'].filter((tag) => customElements.get(tag) !== undefined),
    open: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null).length,
    inside: [...document.querySelectorAll('${MARK}, ${CARD}, ${PANEL}')].map((host) => host.childNodes.length + host.textContent.length),
    answers: typeof globalThis.chrome?.runtime?.sendMessage,
  });`;

const spying =
  (body: string): Respond =>
  (_request, response) =>
    void response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="fr"><head><title>Espion</title><script>${SPY}</script></head><body>${body}</body></html>`,
      );

interface Spied {
  added: string[];
  touched: string[];
  messages: string[];
  events: string[];
  globals: string[];
  sheets: number;
  files: string[];
  defined: string[];
  open: number;
  inside: number[];
  answers: string;
}

async function spied(page: Page): Promise<Spied> {
  const found = await page.evaluate(() => (globalThis as unknown as { spied: () => Spied }).spied());
  return { ...found, added: found.added.filter((name) => !OWN.includes(name)) };
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH_MS));

/** The page's own elements, which the parser may still be adding. */
const OWN: readonly string[] = ['body', 'h1', 'p', 'ul', 'li', 'a'];

const NOTHING = { messages: [], events: [], sheets: 0, files: [], defined: [], open: 0, answers: 'undefined' };

describe.each(BROWSERS)('to a page in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('that looks for us', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents: [sound], builds: SHIPPED_BUILDS });
      stage.site.route(QUIET_PATH, spying('<h1>Actualités</h1><p><a href="/">Accueil</a></p>'));
      stage.site.route(
        LISTING_PATH,
        spying(`<h1>Délibérations</h1><ul><li><a id="acte" href="${sound.path}">${sound.label}</a></li></ul>`),
      );
    });
    afterAll(() => stage.close());

    it('nothing shows on a page without documents', async () => {
      await stage.page.goto(`https://${HOST}${QUIET_PATH}`);
      await rest();
      expect(await spied(stage.page)).toEqual({ ...NOTHING, added: [], touched: [], globals: [], inside: [] });
    });

    it('only our elements show on a page with documents, closed and empty', async () => {
      const { page } = stage;
      await page.goto(`https://${HOST}${LISTING_PATH}`);
      const mark = await page.waitForSelector(MARK);
      await mark?.hover();
      await page.waitForSelector(CARD);
      await mark?.click();
      await page.waitForSelector(PANEL);
      await rest();
      const found = await spied(page);
      expect(found).toMatchObject(NOTHING);
      expect(new Set(found.added)).toEqual(new Set([MARK, CARD, PANEL]));
      expect(found.inside.filter((size) => size > 0)).toEqual([]);
      // What our own elements are given, and the room that the panel takes of the page.
      const touched = [...new Set(found.touched)].filter((what) => !what.startsWith('delibere-'));
      expect(touched.filter((what) => what !== 'html style')).toEqual([]);
    });

    it.each(['manifest.json', 'pdf/worker.mjs', 'content-scripts/marks.js', 'icon/48.png', 'popup.html'])(
      'no file of ours is to be had: %s',
      async (file) => {
        const address = `${stage.extensionOrigin}/${file}`;
        const got = await stage.page.evaluate(async (wanted) => {
          const fetched = await fetch(wanted, { mode: 'no-cors' }).then(
            () => 'fetched',
            () => 'refused',
          );
          const loaded = await new Promise<string>((resolve) => {
            const image = new Image();
            image.addEventListener('load', () => resolve('shown'));
            image.addEventListener('error', () => resolve('refused'));
            image.src = wanted;
          });
          return [fetched, loaded];
        }, address);
        expect(got).toEqual(['refused', 'refused']);
      },
    );
  });
});
