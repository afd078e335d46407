/** The demonstration's acts as files of the user's own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { READABLE_ACTS, SCANNED_ACT } from '../../../demo/acts/index.ts';
import { printAct } from '../../../demo/print/act.ts';
import { printScan } from '../../../demo/print/scan.ts';

export interface OwnFiles {
  /** Of the acts that can be read, then of what cannot. */
  acts: string[];
  others: string[];
  remove(): Promise<void>;
}

/**
 * Every act of the demonstration, a scan of one, and a file that is no PDF. Named in ASCII: where no locale is set, Chromium
 * opens no others.
 */
export async function writeOwnFiles(): Promise<OwnFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'own-files-'));
  const write = async (name: string, content: Uint8Array | string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  const acts = await Promise.all(READABLE_ACTS.map(async (act) => write(`${act.number}.pdf`, await printAct(act))));
  const others = [
    await write('scan.pdf', await printScan(SCANNED_ACT)),
    await write('liste.pdf', 'ceci est une liste'),
  ];
  return { acts, others, remove: () => rm(folder, { recursive: true }) };
}

/** Hands files in by the page's own button, and waits until all of them are gone through. */
export async function handIn(page: Page, files: readonly string[]): Promise<void> {
  const input = await page.$('input[type="file"]');
  if (input === null) throw new Error('the page takes no files');
  await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(...files);
  await page.waitForSelector('.library-intake[data-over="true"]');
}
