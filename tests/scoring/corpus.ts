/** A folder of labelled documents: one folder a case, with `document.pdf` and `expected.json`. */
import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocument } from '../../lib/engine/read-document.ts';
import type { ExpectedDocument } from './expected.ts';
import { scoreDocument, type Score } from './score.ts';

export interface Case {
  slug: string;
  pdf: string;
  expected: ExpectedDocument;
}

/** The cases of a folder, by name. Scans need recognition and are left out. */
export function casesIn(folder: string, only = ''): Case[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes(only))
    .map((entry) => join(folder, entry.name))
    .filter((path) => existsSync(join(path, 'expected.json')) && existsSync(join(path, 'document.pdf')))
    .sort()
    .map((path) => ({
      slug: basename(path),
      pdf: join(path, 'document.pdf'),
      expected: JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8')) as ExpectedDocument,
    }))
    .filter(({ expected }) => expected.textLayer !== 'scan');
}

/** Reads every case, and scores it. */
export async function scoreCases(cases: readonly Case[]): Promise<Score[]> {
  if (cases.length === 0) return [];
  const surroundings = pdfSurroundings();
  const scores: Score[] = [];
  for (const { slug, pdf, expected } of cases) {
    const read = await readDocument(pdf, new Uint8Array(readFileSync(pdf)), surroundings);
    if (!read.ok) throw new Error(`${slug} was not read: ${read.error.code}`);
    scores.push(scoreDocument(slug, expected, read.value.reading));
  }
  surroundings.worker.destroy();
  return scores;
}
