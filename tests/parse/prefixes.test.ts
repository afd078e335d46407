/** Reading acts while pages come: what is said early, and that it costs nothing in the end. */
// First: it tells pdf.js that nothing is drawn.
import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { array, assert, constantFrom, property } from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TextPage } from '../../lib/model/page.ts';
import type { Deliberation } from '../../lib/model/reading.ts';
import { DocumentReader, readPages, type Parsed, type SoFar } from '../../lib/parse/index.ts';
import { allAtOnce } from '../../lib/parse/steps.ts';
import { openPdf } from '../../lib/pdf/open-pdf.ts';
import { casesIn, type Case } from '../scoring/corpus.ts';

const SHARED = '../shared/corpus';
const NO_SHARED = !existsSync(SHARED);

/** More pages than this are too slow to be read after each of them. */
const MOST_PAGES = 40;

async function pagesOf({ pdf }: Case): Promise<TextPage[]> {
  const opened = await openPdf(new Uint8Array(await readFile(pdf)), surroundings);
  if (!opened.ok) return [];
  const read = await opened.value.readPages();
  await opened.value.close();
  return read.ok ? read.value : [];
}

const surroundings = pdfSurroundings();

/** What is said after each page but the last one, and in the end. */
function streamed(pages: readonly TextPage[]): { early: SoFar[]; whole: Parsed } {
  const reader = new DocumentReader();
  const early = pages.slice(1).map((_, index) => {
    const come = pages.slice(0, index + 1);
    const toCome = pages.slice(index + 1).map(({ number }) => number);
    return allAtOnce(reader.soFar(come, toCome));
  });
  return { early, whole: allAtOnce(reader.read(pages)) };
}

/** Fields of acts that were said for good, and are not what the whole document says. */
function saidTooEarly({ early, whole }: { early: SoFar[]; whole: Parsed }): string[] {
  return early.flatMap(({ deliberations, final: forGood }, index) =>
    deliberations.slice(0, forGood).flatMap((act, place) => {
      const final = whole.deliberations[place];
      const fields = Object.entries(act).filter(
        ([field, value]) => JSON.stringify(value) !== JSON.stringify(final?.[field as keyof Deliberation]),
      );
      return fields.map(([field]) => `after page ${index + 1}, act ${place + 1}: ${field}`);
    }),
  );
}

/** Documents bound together, with their pages, lines and blocks counted anew. */
function bound(documents: readonly (readonly TextPage[])[]): TextPage[] {
  return documents.flat().map((page, index) => ({
    ...page,
    number: index + 1,
    lines: page.lines.map((line) => ({ ...line, page: index + 1, block: line.block + 1_000 * index })),
  }));
}

async function everyDocument(folder: string): Promise<Map<string, TextPage[]>> {
  const documents = new Map<string, TextPage[]>();
  for (const one of casesIn(folder)) documents.set(one.slug, (await pagesOf(one)).slice(0, MOST_PAGES));
  return documents;
}

/** What an act lacks that may still change is said to be unread: not that it is not printed. */
function saidToLack({ early }: { early: SoFar[] }): string[] {
  return early.flatMap(({ deliberations, final: forGood }, index) =>
    deliberations.slice(forGood).flatMap(({ missing }) =>
      Object.entries(missing)
        .filter(([path, { reason }]) => reason !== 'not-read-yet' && !path.startsWith('roll.'))
        .map(([path, { reason }]) => `after page ${index + 1}: ${path} ${reason}`),
    ),
  );
}

interface Shown {
  acts: number;
  final: number;
}

function check(pages: readonly TextPage[]): Shown {
  const read = streamed(pages);
  expect(saidTooEarly(read)).toEqual([]);
  expect(saidToLack(read)).toEqual([]);
  expect(read.whole).toEqual(readPages(pages));
  const last = read.early.at(-1);
  // The same objects: none of them was read a second time.
  for (const [place, act] of (last?.deliberations.slice(0, last.final) ?? []).entries()) {
    expect(read.whole.deliberations[place]).toBe(act);
  }
  return { acts: last?.deliberations.length ?? 0, final: last?.final ?? 0 };
}

describe('documents of the hand-written corpus', () => {
  let documents: Map<string, TextPage[]>;
  beforeAll(async () => {
    documents = await everyDocument('tests/corpus');
  }, 60_000);

  test('each act that is shown early is the final one, or said not to be final', () => {
    const shown = [...documents.values()].filter((pages) => pages.length > 0).map(check);
    expect(shown.filter(({ acts }) => acts > 0).length).toBeGreaterThan(3);
  }, 60_000);

  test('whatever acts are bound into a collection', () => {
    const readable = [...documents].filter(([, pages]) => pages.length > 0).map(([slug]) => slug);
    const shown: Shown = { acts: 0, final: 0 };
    assert(
      property(array(constantFrom(...readable), { minLength: 3, maxLength: 8 }), (chosen) => {
        const { acts, final } = check(bound(chosen.map((slug) => documents.get(slug) ?? [])));
        shown.acts += acts;
        shown.final += final;
      }),
      { numRuns: 40, seed: 20311121 },
    );
    expect(shown.acts).toBeGreaterThan(60);
    expect(shown.final).toBeGreaterThan(20);
  }, 120_000);
});

describe.skipIf(NO_SHARED)(`real documents ${NO_SHARED ? '(skipped: ../shared/corpus is not here)' : ''}`, () => {
  test('each act that is shown early is the final one, or said not to be final', async () => {
    const documents = await everyDocument(SHARED);
    for (const pages of documents.values()) if (pages.length > 0) check(pages);
  }, 120_000);
});
