/**
 * Beside a PDF that fills the tab. Chromium alone: Firefox lets no script into its viewer, and answers in its sidebar
 * (side-panel.test.ts).
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { HOST } from '../../demo/site/server.ts';
import { PANEL } from '../../scripts/start/listing-pages.ts';
import { checkAccessibility } from './harness/axe.ts';
import { openPageAbout } from './harness/extension-page.ts';
import { folded } from './harness/listing.ts';
import { fieldTexts, inPanel, panelIsGone } from './harness/panel.ts';
import { setSettings } from './harness/settings.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const documents = await demoDocuments();
const pathOf = (label: string): string => {
  const path = documents.find((document) => document.label.includes(label))?.path;
  if (path === undefined) throw new Error(`no document says « ${label} »`);
  return path;
};
const ACT = pathOf('2023.00094');
const CONVOCATION = pathOf('Convocation');
const TAB = '.pdf-tab-button';
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
/** Long enough for a panel that opens by itself to have done so, and for the viewer to be ready. */
const STILL_MS = 1_000;

const openPdf = (page: Page, path: string) => page.goto(`https://${HOST}${path}`, { waitUntil: 'load' });
const still = () => new Promise((resolve) => setTimeout(resolve, STILL_MS));

/** What the slim tab says, once its document is read. */
async function tabSays(page: Page): Promise<string> {
  const tab = await inPanel(page, `${TAB}:not([data-state="reading"], [data-state="queued"], [data-state="unread"])`);
  return folded(await tab.evaluate((button) => button.textContent ?? '')).trim();
}

/** Where the viewer, which fills the body, and what stands beside it are. */
const places = (page: Page) =>
  page.evaluate((tag) => {
    const [viewer, beside] = [document.body, document.querySelector(tag)].map(
      (element) => element?.getBoundingClientRect().toJSON() as DOMRect | undefined,
    );
    if (viewer === undefined || beside === undefined) throw new Error('nothing stands beside the PDF');
    return { viewer, beside, width: innerWidth, height: innerHeight };
  }, PANEL);

const viewerWidth = (page: Page): Promise<number> => page.evaluate(() => document.body.getBoundingClientRect().width);

const chromium = BROWSERS.filter(({ kind }) => kind === 'chromium');

describe.each(chromium)('beside a PDF in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('it', () => {
    let stage: Stage;
    let page: Page;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents });
    });
    afterAll(() => stage.close());
    beforeEach(async () => {
      page = await stage.browser.newPage();
      await page.setViewport(WIDE);
    });
    afterEach(() => page.close());

    it('is a slim tab that says the answer in short, read once and without cookies', async () => {
      await openPdf(page, ACT);
      expect(await tabSays(page)).toBe('Délibéré : subvention de 7 500 €, adopté à l’unanimité');
      const asked = stage.site.seen.filter(({ path }) => path === ACT);
      expect(asked).toHaveLength(2);
      expect(asked.filter(({ cookie }) => cookie !== undefined)).toEqual([]);
      await page.reload({ waitUntil: 'load' });
      await tabSays(page);
      // The viewer asked for it again; the answer was stored.
      expect(stage.site.seen.filter(({ path }) => path === ACT)).toHaveLength(3);
    });

    it.each([WIDE, NARROW])('covers nothing of the viewer, folded or open: $width px', async (size) => {
      await page.setViewport(size);
      await openPdf(page, ACT);
      await tabSays(page);
      for (const [how, part] of [
        ['folded', TAB],
        ['open', '.panel'],
      ] as const) {
        if (how === 'open') await (await inPanel(page, TAB)).click();
        await inPanel(page, part);
        await until(
          page,
          (tag) => {
            const viewer = document.body.getBoundingClientRect();
            const beside = document.querySelector(tag)?.getBoundingClientRect() ?? new DOMRect();
            return (
              Math.round(viewer.right) <= Math.round(beside.left) || Math.round(viewer.bottom) <= Math.round(beside.top)
            );
          },
          PANEL,
        );
        const { viewer, beside, width, height } = await places(page);
        expect([beside.right, beside.bottom]).toEqual([width, height]);
        // Both of the viewer's bars, and some of the page.
        expect(viewer.bottom - viewer.top).toBeGreaterThan(200);
        expect(viewer.right - viewer.left).toBeGreaterThanOrEqual(320);
        const checked = await checkAccessibility(page, PANEL);
        expect(checked.violations).toEqual([]);
        expect(checked.seen).toBeGreaterThan(how === 'open' ? 40 : 2);
      }
    });

    it('opens by the keyboard, folds on Escape, and goes on a second one', async () => {
      await openPdf(page, ACT);
      await tabSays(page);
      // Once it is ready, Chromium's viewer takes the focus.
      await still();
      await (await inPanel(page, TAB)).focus();
      await page.keyboard.press('Enter');
      await inPanel(page, '.panel');
      expect((await fieldTexts(page, 'grants'))[0]).toMatch(/7 500 €.*MISOF/);
      await page.keyboard.press('Escape');
      await inPanel(page, `${TAB}:focus`);
      await page.keyboard.press('Escape');
      await panelIsGone(page);
      expect(await viewerWidth(page)).toBe(WIDE.width);
    });

    it.each([
      ['2019.00246', 'document numérisé'],
      ['2021.00425', 'non lu : abîmé'],
    ])('says of %s, which cannot be read, what is said elsewhere', async (label, expected) => {
      await openPdf(page, pathOf(label));
      expect(await tabSays(page)).toBe(`Délibéré : ${expected}`);
    });

    it('is not printed', async () => {
      await openPdf(page, ACT);
      await tabSays(page);
      await page.emulateMediaType('print');
      expect(await page.$eval(PANEL, (host) => getComputedStyle(host).display)).toBe('none');
    });

    it('shows a related act in its place, and comes back to the tab’s own', async () => {
      for (const earlier of ['2021.00112', '2019.00087']) {
        await openPdf(page, pathOf(earlier));
        await tabSays(page);
      }
      await openPdf(page, ACT);
      await tabSays(page);
      await (await inPanel(page, TAB)).click();
      await (await inPanel(page, '.related .link-button')).click();
      await (await inPanel(page, '.way-back button')).click();
      await until(page, (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.way-back') === null, PANEL);
      expect((await fieldTexts(page, 'number'))[0]).toContain('2023.00094');
    });

    it('says in the panel what could not be read, and that the viewer has it all the same', async () => {
      let visits = 0;
      stage.site.route('/file/3000001/download?token=unefois', (request, response) => {
        visits += 1;
        const whole = documents.find(({ path }) => path === ACT);
        if (visits === 1) return whole?.respond(request, response);
        response.writeHead(403, { 'Content-Type': 'text/html' }).end('<h1>Lien expiré</h1>');
      });
      await openPdf(page, '/file/3000001/download?token=unefois');
      expect(await tabSays(page)).toContain('non lu : accès refusé');
      await (await inPanel(page, TAB)).click();
      const said = await (await inPanel(page, '[data-failure="http-forbidden"]')).evaluate((part) => part.textContent);
      expect(folded(said ?? '')).toContain('le site ne le donne pas une seconde fois');
    });

    describe('as it is set', () => {
      it('opens by itself for an answer, and stays folded over what is no deliberation', async () => {
        await setSettings(stage, { pdfPanel: 'open' });
        await openPdf(page, ACT);
        expect((await fieldTexts(page, 'number'))[0]).toContain('2023.00094');
        await openPdf(page, CONVOCATION);
        expect(await tabSays(page)).toContain('pas une délibération');
        await still();
        expect(await page.$(`${PANEL} >>> .panel`)).toBeNull();
      });

      it('reads only on a click', async () => {
        await setSettings(stage, { pdfPanel: 'folded', reading: 'click' });
        const unread = pathOf('2022.00147');
        await openPdf(page, unread);
        const tab = await inPanel(page, `${TAB}[data-state="unread"]`);
        await still();
        expect(stage.site.seen.filter(({ path }) => path === unread)).toHaveLength(1);
        await tab.click();
        expect((await fieldTexts(page, 'grants'))[0]).toContain('18 000 €');
      });

      it('is not there until the toolbar button asks for it, and goes as that is changed', async () => {
        await setSettings(stage, { pdfPanel: 'off', reading: 'pointing' });
        await openPdf(page, ACT);
        await still();
        expect(await page.$(PANEL)).toBeNull();
        const popup = await openPageAbout(stage, 'popup.html', `https://${HOST}${ACT}`);
        await (await popup.waitForSelector('.main-button'))?.click();
        await page.bringToFront();
        await inPanel(page, '.panel');
        await setSettings(stage, { pdfPanel: 'folded' });
        await setSettings(stage, { pdfPanel: 'off' });
        await panelIsGone(page);
      });
    });
  });
});
