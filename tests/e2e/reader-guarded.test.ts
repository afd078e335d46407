/** What a document may not do by itself, and what its reader is asked. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentPath, type LinkedDocument, sendPdf } from '../../demo/site/document.ts';
import { addressOf, documentNamed } from './harness/demonstration.ts';
import { ELSEWHERE, PASSWORD, printHostile, printLocked } from './harness/odd-documents.ts';
import { openReader } from './harness/reader.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const linked = (name: string, bytes: Uint8Array): LinkedDocument => ({
  label: `Délibération ${name}`,
  group: 'Bureau',
  path: documentPath(name),
  respond: sendPdf(bytes, `${name}.pdf`),
});
const hostile = linked('hostile', await printHostile());
const locked = linked('locked', await printLocked());

const act = documentNamed('2023.00094');

interface PrintedPage {
  size: string;
  /** Pixels that are neither black, grey nor white. */
  coloured: number;
}

/** What is on the paper when the browser is asked to print. @param entry of the menu, from 1 */
async function printedPages(page: Page, entry: number): Promise<PrintedPage[]> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['printed'];
    globalThis.print = () => {
      const pages = [...document.querySelectorAll<HTMLImageElement>('#paper img')].map((picture) => {
        const { naturalWidth: width, naturalHeight: height } = picture;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context?.drawImage(picture, 0, 0);
        const pixels = context?.getImageData(0, 0, width, height).data ?? [];
        let coloured = 0;
        for (let at = 0; at < pixels.length; at += 4) {
          const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
          if (Math.max(red, green, blue) - Math.min(red, green, blue) > 50) coloured += 1;
        }
        return { size: `${width}×${height}`, coloured };
      });
      document.documentElement.dataset['printed'] = JSON.stringify(pages);
    };
  });
  await page.click('[aria-label="Imprimer"]');
  await page.click(`.menu-entry:nth-child(${entry})`);
  await until(page, () => document.documentElement.dataset['printed'] !== undefined);
  return JSON.parse(await page.evaluate(() => document.documentElement.dataset['printed'] ?? '[]')) as PrintedPage[];
}

const colouredIn = (pages: readonly PrintedPage[]): number => pages.reduce((sum, { coloured }) => sum + coloured, 0);

describe.each(BROWSERS)('a document in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('that wants something', () => {
    let stage: Stage;
    const asked: string[] = [];
    beforeAll(async () => {
      stage = await setStage(candidate, { documents: [hostile, locked, ...(act === undefined ? [] : [act])] });
      await stage.page.setViewport({ width: 1280, height: 800 });
      stage.page.on('request', (request) => asked.push(request.url()));
    });
    afterAll(() => stage.close());

    const toElsewhere = (): string[] => asked.filter((address) => address === ELSEWHERE);

    it('runs no script, and asks for nothing but itself', async () => {
      const { page } = stage;
      await openReader(stage, { address: addressOf(hostile) });
      await page.waitForSelector('.annotationLayer a');
      // Time for what it would do on being opened.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const others = asked.filter((address) => /^https?:/.test(address) && !address.startsWith(addressOf(hostile)));
      expect(others).toEqual([]);
      expect(await page.$('.dialog')).toBeNull();
    });

    it('has its link followed only by one who saw where it leads', async () => {
      const { page, browser } = stage;
      const before = (await browser.pages()).length;
      await page.click('.annotationLayer a[href^="https"]');
      await page.waitForSelector('.dialog[open]');
      expect(await page.$eval('.dialog-address', ({ textContent }) => textContent)).toBe(ELSEWHERE);
      expect(toElsewhere()).toEqual([]);
      await page.click('.dialog .plain-button');
      await until(page, () => document.querySelector('.dialog') === null);
      expect(toElsewhere()).toEqual([]);
      expect((await browser.pages()).length).toBe(before);
    });

    it('has no link that is a script', async () => {
      const hrefs = await stage.page.$$eval('.annotationLayer a', (links) => links.map((link) => link.href));
      expect(hrefs.filter((href) => href.startsWith('javascript:'))).toEqual([]);
    });

    it('opens with its password, and says of another that it is wrong', async () => {
      const { page } = stage;
      await openReader(stage, { address: addressOf(locked) });
      await page.waitForSelector('.password-form input');
      await page.type('.password-form input', 'autre');
      await page.keyboard.press('Enter');
      await until(page, () => document.querySelector('.password-form')?.textContent?.includes('pas le bon'));
      await page.type('.password-form input', PASSWORD);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.textLayer span');
      expect(await page.$eval('.textLayer', ({ textContent }) => textContent)).toContain('Réservé aux élus');
    });

    it('is printed page by page, with the marks or without', async () => {
      const { page } = stage;
      await openReader(stage, { address: addressOf(act), field: 'grants.0.amountCents' });
      await page.waitForSelector('.mark[data-chosen]');
      const printed = { marked: await printedPages(page, 1), plain: await printedPages(page, 2) };
      for (const pages of Object.values(printed)) {
        // A4 at 150 dots per inch.
        expect(pages.map(({ size }) => size)).toEqual(['1241×1754', '1241×1754']);
      }
      expect(colouredIn(printed.marked)).toBeGreaterThan(colouredIn(printed.plain) + 2_000);
    });

    it('is shown again where it was left', async () => {
      const { page } = stage;
      await openReader(stage, { address: addressOf(hostile) });
      await page.waitForSelector('.textLayer span');
      await page.select('.zoom-field select', '200');
      await page.click('[aria-label="Tourner d’un quart de tour"]');
      await openReader(stage, { address: addressOf(locked) });
      await page.waitForSelector('.password-form');
      await openReader(stage, { address: addressOf(hostile) });
      await page.waitForSelector('.textLayer span');
      await until(page, () => document.querySelector<HTMLSelectElement>('.zoom-field select')?.value === '200');
      expect(
        await page.$eval(
          '.page',
          (sheet) => sheet.getBoundingClientRect().width > sheet.getBoundingClientRect().height,
        ),
      ).toBe(true);
    });
  });
});
