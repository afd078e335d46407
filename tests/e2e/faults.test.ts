/** What goes wrong in the world around the engine, in the browser itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { demoDocuments } from '../../demo/documents.ts';
import { markWords } from '../../lib/ui/words/mark-words.ts';
import { cardText, folded, markStates, openListing, readByPointing, waitForState } from './harness/listing.ts';
import { busy, cutOff, moody, type Moody } from './harness/moody.ts';
import { openOurPage, play, storedCounts } from './harness/our-page.ts';
import { inPanel, openPanel, panelIsGone } from './harness/panel.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const YEAR = 365 * 86_400_000;
const TIME = { timeout: 20_000 };
/** Of a document with one act: its job three times, then the document, its text, act, ties, address, row and sitting. */
const WRITES = 10;
const t = markWords('fr');

/** Documents of one act. */
const ACTS = (await demoDocuments()).filter(({ label }) => label.includes('n°')).slice(0, 7);
/** By their places in the listing. */
const [KNOWN, FULL, NEXT, CUT, BUSY, BUSY_BACK, BUSY_FORWARD] = [0, 1, 2, 3, 4, 5, 6] as const;

/** Those from the third on cannot be had until they are mended. */
const unwilling = () => ACTS.map((document, index) => moody(document, index === CUT ? cutOff : busy(2)));

describe.each(BROWSERS)('faults in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('around the engine', () => {
    let stage: Stage;
    let ours: Page;
    let moods: Moody[];
    beforeAll(async () => {
      moods = unwilling();
      for (const mood of moods.slice(0, CUT)) mood.mend();
      stage = await setStage(candidate, { documents: moods.map(({ document }) => document) });
      ours = await openOurPage(stage);
      await stage.page.bringToFront();
      await openListing(stage.page, ACTS.length);
    });
    afterAll(() => stage.close());

    const asked = (index: number): number => stage.site.seen.filter(({ path }) => path === ACTS[index]?.path).length;

    /** Shows the answer of a mark that was read. */
    async function look(index: number): Promise<void> {
      await openPanel(stage.page, index);
      await stage.page.keyboard.press('Escape');
      await panelIsGone(stage.page);
    }

    it('a disk that is full at any write: nothing by halves, clear words, and reading goes on', async () => {
      const { page } = stage;
      expect(await readByPointing(page, KNOWN)).toBe('read');
      await look(KNOWN);
      // Its text is made searchable by and by: those writes are not the ones that are counted here.
      await expect.poll(async () => (await storedCounts(ours))['indexed'], TIME).toBe(1);
      const { jobs: _none, ...before } = await storedCounts(ours);
      for (let writesLeft = 0; writesLeft < WRITES; writesLeft += 1) {
        await play(ours, { writesLeft });
        await openPanel(page, FULL, '[data-failure="storage-full"]');
        const failure = await inPanel(page, '[data-failure="storage-full"]');
        const words = folded(await failure.evaluate((part) => part.textContent ?? ''));
        expect(words).toContain(folded(t('failure.storage-full')));
        expect(words).toContain(folded(t('failure.storage-full.todo')));
        const { jobs: _failed, ...after } = await storedCounts(ours);
        expect(after, `after ${writesLeft} writes`).toEqual(before);
        await openListing(page, ACTS.length);
      }
      expect(await readByPointing(page, NEXT)).toBe('read');
      await look(FULL);
      expect((await markStates(page))[FULL]).toBe('read');
      expect((await storedCounts(ours))['documents']).toBe((before['documents'] ?? 0) + 2);
    });

    it('a connection that is cut: the words say when it is tried again, and it is', async () => {
      const { page } = stage;
      expect(await readByPointing(page, CUT)).toBe('failed');
      expect(await cardText(page)).toMatch(/La connexion au site n’a pas abouti.*réessaiera de lui-même à \d\d:\d\d/);
      moods[CUT]?.mend();
      await waitForState(page, CUT, ['read']);
    });

    it.each([
      ['as it is', BUSY, 0],
      ['set back by a year meanwhile', BUSY_BACK, -YEAR],
      ['set forward by a year meanwhile', BUSY_FORWARD, YEAR],
    ])('a site that is busy, with the clock %s: asked again when it said', async (_clock, index, clock) => {
      const { page } = stage;
      const before = Date.now();
      expect(await readByPointing(page, index)).toBe('failed');
      await play(ours, { clock });
      moods[index]?.mend();
      await waitForState(page, index, ['read']);
      expect(Date.now() - before).toBeGreaterThanOrEqual(2_000);
      expect(asked(index)).toBe(2);
      await play(ours, { clock: 0 });
    });

    it.each([
      ['forward', KNOWN, YEAR],
      ['back', NEXT, -YEAR],
    ])('a clock set %s by a year: a known document is asked for once more, and answers', async (_way, index, clock) => {
      await play(ours, { clock });
      const before = asked(index);
      await look(index);
      await expect.poll(() => asked(index), TIME).toBe(before + 1);
      await look(index);
      expect(asked(index)).toBe(before + 1);
      await play(ours, { clock: 0 });
    });
  });
});
