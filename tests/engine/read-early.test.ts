/** Acts that are told while a real document is read. */
// First: it tells pdf.js that nothing is drawn.
import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { printAnnexed, printCollection } from '../../scripts/bench/documents.ts';
import { readDocument, type EarlyReading } from '../../lib/engine/read-document.ts';
import { code, value } from '../store/memory.ts';

const surroundings = pdfSurroundings();
const PAGES = 40;
let collection: Uint8Array;

beforeAll(async () => {
  collection = await printCollection(PAGES);
}, 60_000);

const copy = (): Uint8Array<ArrayBuffer> => new Uint8Array(collection);

describe('a collection', () => {
  test('tells its acts from the first ones on, and as they are said in the end', async () => {
    const told: EarlyReading[] = [];
    const whole = value(await readDocument('a.pdf', copy(), surroundings, { onEarly: (early) => told.push(early) }));
    const acts = whole.reading.deliberations;
    const counts = told.map(({ reading }) => reading.deliberations.length);
    expect(counts.length).toBeGreaterThanOrEqual(3);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeLessThanOrEqual(2);
    expect(acts.length).toBeGreaterThan(counts.at(-1) ?? 0);
    for (const { reading, final } of told) {
      expect(reading).toMatchObject({ pages: whole.reading.pages, sha256: '' });
      expect(reading.pagesRead).toBeLessThan(reading.pages);
      // Before the second act begins, nobody knows that the first one has ended.
      expect(final).toBe(reading.kind === 'collection' ? reading.deliberations.length : 0);
      for (const [place, act] of reading.deliberations.slice(0, final).entries()) expect(acts[place]).toBe(act);
    }
    expect(whole.reading.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is given up in the middle', async () => {
    const controller = new AbortController();
    let pages = 0;
    const read = await readDocument('a.pdf', copy(), surroundings, {
      signal: controller.signal,
      onPage: () => pages++,
      onEarly: () => controller.abort(),
    });
    expect(code(read)).toBe('cancelled');
    expect(pages).toBeLessThan(PAGES);
  });
});

test('an act with a long annex is told when it has been decided, and said not to be final', async () => {
  const told: EarlyReading[] = [];
  const bytes = new Uint8Array(await printAnnexed(20));
  const whole = value(await readDocument('a.pdf', bytes, surroundings, { onEarly: (early) => told.push(early) }));
  expect(told).toHaveLength(1);
  const { reading, final } = told[0]!;
  expect(reading.pagesRead).toBeLessThan(6);
  expect(final).toBe(0);
  const [early] = reading.deliberations;
  const [act] = whole.reading.deliberations;
  expect(early?.grants).toEqual(act?.grants);
  expect(early?.votes).toEqual(act?.votes);
  const reasons = new Set(Object.values(early?.missing ?? {}).map(({ reason }) => reason));
  expect([...reasons].filter((reason) => reason !== 'not-read-yet' && reason !== 'not-printed')).toEqual([]);
});
