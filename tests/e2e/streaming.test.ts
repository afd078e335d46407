/** A collection of 300 pages from a site that drips it: its first act is shown while the rest is still to come. */
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentPath, type LinkedDocument } from '../../demo/site/document.ts';
import { printCollection } from '../../scripts/bench/documents.ts';
import { folded, openListing, waitForState } from './harness/listing.ts';
import { inPanel, openPanel } from './harness/panel.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const PAGES = 300;
const collection = await printCollection(PAGES);

/** Bytes that are dripped at once, and the milliseconds from one drop to the next. */
const DROP = 8 * 1024;
const DROP_EVERY = 100;

/** What the site does: it gives parts of the document at once, and drips the rest until it is told to hurry. */
class SlowSite {
  sent = 0;
  hurried = false;

  readonly document: LinkedDocument = {
    label: 'Recueil des actes',
    group: 'Recueils',
    path: documentPath('recueil-300'),
    respond: async (request, response) => {
      const [, from = '0', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
      const end = to === '' ? collection.length : Math.min(Number(to) + 1, collection.length);
      response.writeHead(206, {
        'content-type': 'application/pdf',
        'content-range': `bytes ${from}-${end - 1}/${collection.length}`,
        'content-length': end - Number(from),
        etag: '"recueil"',
      });
      for (let at = Number(from); at < end && !response.destroyed;) {
        const drop = to !== '' || this.hurried ? end - at : DROP;
        response.write(collection.subarray(at, Math.min(at + drop, end)));
        at += drop;
        this.sent += drop;
        if (at < end) await after(DROP_EVERY);
      }
      response.end();
    },
  };
}

describe.each(BROWSERS)('a long collection in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('from a slow site', () => {
    const site = new SlowSite();
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents: [site.document] });
      await openListing(stage.page, 1);
    });
    afterAll(() => stage.close());

    it('shows its first act while the rest is on its way, then all of them', async () => {
      const { page } = stage;
      await openPanel(page, 0);
      const notice = await inPanel(page, '[data-unfinished]');
      const said = () => notice.evaluate((element) => element.textContent ?? '').then(folded);
      expect(site.sent).toBeLessThan(collection.length / 2);
      // What has come so far is told a little after the notice itself.
      await expect.poll(said).toMatch(/La suite du document est en cours de lecture.*Réception de la suite/);
      const number = await inPanel(page, '[data-field="number"]');
      const first = await number.evaluate((element) => element.textContent);
      expect(first).toMatch(/\d/);
      site.hurried = true;
      await waitForState(page, 0, ['read']);
      await until(
        page,
        (tag) => {
          const root = document.querySelector(tag)?.shadowRoot;
          return root?.querySelector('[data-unfinished]') === null && root.querySelector('.hash') !== null;
        },
        'delibere-panel',
      );
      const whole = await inPanel(page, '[data-field="number"]');
      expect(await whole.evaluate((element) => element.textContent)).toBe(first);
      const position = await inPanel(page, '.chooser-position');
      expect(
        Number(/sur (\d+)/.exec(folded(await position.evaluate((element) => element.textContent ?? '')))?.[1]),
      ).toBe(PAGES / 2);
    });
  });
});
