/**
 * The five acts that the project started from. They are not part of the repository: tests that want them say so, and
 * skip where they are not.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { TextPage } from '../lib/model/page.ts';
import { openPdf } from '../lib/pdf/open-pdf.ts';
import { pdfSurroundings } from '../scripts/pdf-surroundings.ts';

const CORPUS = new URL('../../shared/corpus/', import.meta.url);

export const SEEDS = [
  'sem-2018-00197',
  'sem-2020-02-14',
  'sem-2021-00461',
  'sem-2022-00155',
  'sem-2022-00158',
] as const;
export type Seed = (typeof SEEDS)[number];

export const SEEDS_MISSING = !existsSync(new URL(`${SEEDS[0]}/document.pdf`, CORPUS));

/** For the title of a suite that needs them. */
export const WITH_SEEDS = SEEDS_MISSING ? '(skipped: ../shared/corpus is not here)' : '(of ../shared/corpus)';

export const seedAddress = (seed: Seed): string => `https://www.saint-etienne-metropole.fr/file/${seed}/download`;

/** The pages of each seed, in the order of {@link SEEDS}. */
export async function seedPages(): Promise<ReadonlyMap<Seed, TextPage[]>> {
  const surroundings = pdfSurroundings();
  const pages = new Map<Seed, TextPage[]>();
  for (const seed of SEEDS) {
    const opened = await openPdf(new Uint8Array(await readFile(new URL(`${seed}/document.pdf`, CORPUS))), surroundings);
    if (!opened.ok) throw new Error(`${seed}: ${opened.error.code}`);
    const read = await opened.value.readPages();
    if (!read.ok) throw new Error(`${seed}: ${read.error.code}`);
    pages.set(seed, read.value);
    await opened.value.close();
  }
  surroundings.worker.destroy();
  return pages;
}
