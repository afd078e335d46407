/** The section of the settings that writes the collection into a file, and takes files in. */
import { writeFile } from 'node:fs/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { BACKED_UP } from '../../../lib/store/backup/stores.ts';
import { press } from './press.ts';
import { until } from './until.ts';

/** What a back-up holds, the rows that are derived with it, and what is being taken in; what is made anew in time is left out. */
const COMPARED = [...BACKED_UP, 'rows', 'staged'];

/** Everything that is stored and {@link COMPARED}, by store, as text; bytes as numbers. */
export function everythingStored(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async (stores) => {
    const opening = indexedDB.open('delibere');
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve);
      opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
    });
    const database = opening.result;
    const transaction = database.transaction(stores);
    const requests = stores.map((store) => transaction.objectStore(store).getAll());
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
    const texts = await Promise.all(
      requests.map(({ result }) =>
        Promise.all(
          (result as object[]).map(async (record) => {
            const fields = Object.entries(record).map(async ([name, value]: [string, unknown]) => {
              const bytes = value instanceof Blob ? await value.arrayBuffer() : value;
              return [name, bytes instanceof ArrayBuffer ? [...new Uint8Array(bytes)].join(' ') : value] as const;
            });
            return JSON.stringify(Object.fromEntries(await Promise.all(fields)));
          }),
        ),
      ),
    );
    return Object.fromEntries(stores.map((store, index) => [store, texts[index] ?? []]));
  }, COMPARED);
}

/** Saves a back-up. What the browser is given to download is the answer. */
export async function savedBackUp(page: Page): Promise<Uint8Array> {
  await page.evaluate(() => {
    Object.defineProperty(URL, 'createObjectURL', {
      configurable: true,
      value(file: Blob) {
        (globalThis as { saved?: Blob }).saved = file;
        return '#sauvegarde';
      },
    });
  });
  await press(page, 'Enregistrer une sauvegarde');
  await says(page, 'Sauvegarde faite');
  const bytes = await page.evaluate(async () => {
    const { saved } = globalThis as { saved?: Blob };
    return saved === undefined ? [] : [...new Uint8Array(await saved.arrayBuffer())];
  });
  return Uint8Array.from(bytes);
}

/** Chooses a file, as the reader does behind « Reprendre un fichier… ». It is read when the page comes to it. */
export async function chooseFile(page: Page, path: string, content: Uint8Array | string): Promise<void> {
  await writeFile(path, content);
  const field = (await page.$('#sauvegarde input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(path);
}

/** Waits until the page says it, whatever the width of its spaces. */
export const says = async (page: Page, words: string): Promise<void> => {
  await until(page, (wanted) => document.body.innerText.replaceAll(/\s+/g, ' ').includes(wanted), words).catch(
    async (error: unknown) => {
      const text = await page.$eval('#sauvegarde', (section) => (section as HTMLElement).innerText);
      throw new Error(`« ${words} » is not said, but: ${text}`, { cause: error });
    },
  );
};
