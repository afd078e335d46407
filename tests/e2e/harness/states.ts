/** Every state of a page is gone through in two looks; each is also taken as a picture, where a folder for them is named. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSERS } from './stage.ts';

const LOOKS = [
  { language: 'fr', scheme: 'light', width: 1280 },
  { language: 'en', scheme: 'dark', width: 320 },
] as const;

/** Both looks in one of the browsers: what differs between them is the style alone. */
export const looksIn = ({ kind }: (typeof BROWSERS)[number]) => (kind === 'chromium' ? LOOKS : LOOKS.slice(0, 1));

/**
 * @param folder undefined where no pictures are wanted
 * @param narrow names of the narrow ones that are kept
 * @returns takes a picture of a page, by the name of its state
 */
export const pictureTaker =
  (folder: string | undefined, narrow: readonly string[]) =>
  async (page: Page, name: string): Promise<void> => {
    if (folder === undefined || (name.endsWith('-narrow') && !narrow.includes(name))) return;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
  };
