/** Firefox's own sidebar, opened by a click in the toolbar's window and read from inside of the extension. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { PAGE_SIZE } from '../../demo/site/listing.ts';
import { HOST, LISTING } from '../../demo/site/server.ts';
import { type ExtensionPage, openExtensionPage, openPageAbout, tabIdOf } from './harness/extension-page.ts';
import { openListing } from './harness/listing.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const documents = await demoDocuments();
const PDF = `https://${HOST}${documents.find(({ label }) => label.includes('2023.00094'))?.path ?? ''}`;

const firefox = BROWSERS.filter(({ kind }) => kind === 'firefox');

/** Waits until the sidebar says something. */
const sidebarSays = (inside: Page, expected: RegExp) =>
  until(
    inside,
    (pattern) =>
      (globalThis as unknown as ExtensionPage).browser.extension
        .getViews({ type: 'sidebar' })
        .some(({ document }) => new RegExp(pattern).test((document.body.textContent ?? '').replace(/\s+/g, ' '))),
    expected.source,
  );

describe.each(firefox)('the sidebar of $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('it', () => {
    let stage: Stage;
    let inside: Page;
    let pdf: Page;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents });
      pdf = await stage.browser.newPage();
      // Of its viewer, which is no page like others, Firefox does not say that it was loaded.
      await pdf.goto(PDF, { timeout: 3_000 }).catch(() => undefined);
      await openListing(stage.page, PAGE_SIZE);
      inside = await openExtensionPage(stage, 'manifest.json');
    });
    afterAll(() => stage.close());

    it('is announced by the toolbar button where the tab shows a PDF', async () => {
      const tabId = await tabIdOf(inside, PDF);
      await until(
        inside,
        async (id) =>
          (await (globalThis as unknown as ExtensionPage).browser.browserAction.getBadgeText({ tabId: id })) === '1',
        tabId,
      );
      const title = await inside.evaluate(
        (id) => (globalThis as unknown as ExtensionPage).browser.browserAction.getTitle({ tabId: id }),
        tabId,
      );
      expect(title).toContain('la réponse à ce document est à un clic');
    });

    it('opens on a click in the toolbar’s window, and answers the PDF', async () => {
      const popup = await openPageAbout(stage, 'popup.html', PDF);
      await popup.bringToFront();
      await (await popup.waitForSelector('.main-button'))?.click();
      await sidebarSays(inside, /Rien à lire dans cet onglet/);
      await pdf.bringToFront();
      await sidebarSays(inside, /7 500 €.*MISOF/);
    });

    it('lists the documents of a listing, when the reader goes there', async () => {
      await stage.page.bringToFront();
      await sidebarSays(inside, new RegExp(`${PAGE_SIZE} documents sur cette page`));
      expect(stage.page.url()).toBe(LISTING);
    });
  });
});
