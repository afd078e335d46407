/** The dialogue of exports: what is chosen and answered in it, and what is handed to the browser to save. */
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { folded } from './listing.ts';
import { until } from './until.ts';

interface WithSaved {
  saved?: Blob;
}

/** From now on the page keeps what it would have the browser save. */
export const keepWhatIsSaved = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(URL, 'createObjectURL', {
      value(file: Blob) {
        (globalThis as WithSaved).saved = file;
        return '#export';
      },
    });
  });

/** Waits for the dialogue, which opens when it knows its acts. @param words of the format's name */
export async function chooseFormat(page: Page, words: string): Promise<void> {
  await page.waitForSelector('.export-dialog[open] .export-format');
  await page.$$eval(
    '.export-format',
    (all, wanted) => {
      const input = all.find((one) => one.textContent?.includes(wanted))?.querySelector('input');
      if (!input) throw new Error(`no format says « ${wanted} »`);
      input.click();
    },
    words,
  );
}

/** Answers a question as a user does, field by field. @param label how its name begins */
export async function answer(page: Page, label: string, text: string): Promise<void> {
  for (const field of await page.$$('.export-dialog .export-field')) {
    if (!folded(await field.evaluate((one) => one.querySelector('label')?.textContent ?? '')).startsWith(label))
      continue;
    const control = await field.$('input, select');
    if (await control?.evaluate((one) => one instanceof HTMLSelectElement)) return void (await control?.select(text));
    await control?.evaluate((one, value) => {
      (one as HTMLInputElement).value = value;
      for (const type of ['input', 'change']) one.dispatchEvent(new Event(type, { bubbles: true }));
    }, text);
    return;
  }
  throw new Error(`nothing that is asked is called « ${label} »`);
}

/** How many rows are complete, and how many are not; empty until it is known. */
export const outlook = async (page: Page): Promise<string> =>
  folded(await page.$eval('.export-outlook', (one) => one.textContent ?? '').catch(() => ''));

/** Makes the export, and unpacks what came of it: its files, or a workbook's parts. */
export async function savedExport(page: Page): Promise<Record<string, Uint8Array>> {
  await page.click('.export-dialog [type="submit"]');
  await until(page, () => document.querySelector('.export-foot')?.textContent?.includes('téléchargements'));
  const base64 = await page.evaluate(async () => {
    const { saved = new Blob() } = globalThis as WithSaved;
    const reader = new FileReader();
    const read = new Promise((resolve) => reader.addEventListener('load', resolve));
    reader.readAsDataURL(saved);
    await read;
    return String(reader.result).split(',')[1] ?? '';
  });
  return unzipSync(new Uint8Array(Buffer.from(base64, 'base64')));
}
