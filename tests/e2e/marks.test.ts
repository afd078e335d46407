import { describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { NEWS_PATH } from '../../demo/site/frame.ts';
import { LOOK_ALIKES } from '../../demo/site/news.ts';
import { PAGE_SIZE } from '../../demo/site/listing.ts';
import { HOST } from '../../demo/site/server.ts';
import { CARD, MARK } from '../../scripts/start/listing-pages.ts';
import {
  cardText,
  indexOfLink,
  markStates,
  markText,
  openListing,
  readByPointing,
  waitForMarks,
  waitForState,
} from './harness/listing.ts';
import { BROWSERS, onStage, type Stage } from './harness/stage.ts';

const documents = await demoDocuments();
const requested = ({ site }: Stage): string[] =>
  site.seen.filter(({ host, path }) => host === HOST && path.startsWith('/file/')).map(({ path }) => path);

describe.each(BROWSERS)('marks in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('on the listing', () => {
    const stage = onStage(candidate, { documents }, ({ page }) => openListing(page, PAGE_SIZE));

    it('stand beside every document, and nothing is fetched for that', async () => {
      expect(await markStates(stage.page)).toEqual(Array(PAGE_SIZE).fill('unread'));
      expect(requested(stage)).toEqual([]);
    });

    it('are put beside links that appear later', async () => {
      await stage.page.click('#voir-plus');
      await waitForMarks(stage.page, documents.length);
    });

    it('read the document that is pointed at, that one alone, and show its summary', async () => {
      const index = await indexOfLink(stage.page, '2023.00094');
      expect(await readByPointing(stage.page, index)).toBe('read');
      expect(await cardText(stage.page)).toContain('7 500 €');
      expect(await markText(stage.page, index)).toContain('7 500 €');
      expect(requested(stage)).toEqual([documents.find(({ label }) => label.includes('2023.00094'))?.path]);
    });

    it('put the summary away on Escape, and when the pointer leaves', async () => {
      await stage.page.keyboard.press('Escape');
      await stage.page.waitForSelector(CARD, { hidden: true });
    });

    it('read the document that has the keyboard’s focus', async () => {
      const index = await indexOfLink(stage.page, '2022.00147');
      await stage.page.mouse.move(1, 1);
      await stage.page.$$eval('#seances a', (links, place) => (links[place] as HTMLElement).focus(), index);
      await stage.page.keyboard.press('Tab');
      expect(await waitForState(stage.page, index, ['read', 'failed'])).toBe('read');
      expect(await cardText(stage.page)).toContain('18 000 €');
    });

    it.each([
      ['2019.00246', 'scan'],
      ['Convocation', 'not-deliberation'],
      ['2021.00425', 'failed'],
    ])('say of %s that it is %s', async (label, state) => {
      await stage.page.keyboard.press('Escape');
      expect(await readByPointing(stage.page, await indexOfLink(stage.page, label))).toBe(state);
    });

    it('tell no other host', () => {
      const others = new Set(stage.site.seen.map(({ host }) => host).filter((host) => host !== HOST));
      // Browsers ask their makers for things of their own.
      const makers = /(?:^|\.)(?:mozilla|firefox|google|googleapis)\.(?:com|net|org)$/;
      expect([...others].filter((host) => !makers.test(host))).toEqual([]);
    });

    it('send no cookie, and at most two requests at once', () => {
      const visits = stage.site.seen.filter(({ path }) => path.startsWith('/file/'));
      expect(visits.length).toBeGreaterThanOrEqual(5);
      expect(visits.filter(({ cookie }) => cookie !== undefined)).toEqual([]);
      expect(stage.site.peakDocuments()).toBeLessThanOrEqual(2);
    });
  });

  describe.skipIf(candidate.executable === undefined)('elsewhere', () => {
    const stage = onStage(candidate, { documents });

    it('stand beside no address that only looks like a document’s', async () => {
      await stage.page.goto(`https://${HOST}${NEWS_PATH}`, { waitUntil: 'load' });
      expect(await stage.page.$$eval('main a', (links) => links.length)).toBe(LOOK_ALIKES.length);
      // A real document's link, added last, shows that the page was looked at.
      await stage.page.evaluate((path) => {
        const link = document.createElement('a');
        link.href = path;
        link.textContent = 'Délibération du Bureau';
        document.querySelector('main')?.append(link);
      }, documents[0]?.path ?? '');
      await waitForMarks(stage.page, 1);
      const beside = await stage.page.$eval(MARK, (mark) => mark.previousElementSibling?.textContent);
      expect(beside).toBe('Délibération du Bureau');
    });
  });
});
