/**
 * Evidence is a passage that can be shown: the text whose centre lies in its boxes is the quote, and nothing else.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Box, Evidence } from '../../lib/model/evidence.ts';
import type { TextPage } from '../../lib/model/page.ts';
import { readPages } from '../../lib/parse/index.ts';
import { type Seed, SEEDS, SEEDS_MISSING, seedPages, WITH_SEEDS } from '../seeds.ts';

let seeds: ReadonlyMap<Seed, TextPage[]>;

beforeAll(async () => {
  if (!SEEDS_MISSING) seeds = await seedPages();
});

/** The characters of a page whose centre lies in one of the boxes, in reading order, without white space. */
function inside(page: TextPage, boxes: readonly Box[]): string {
  let text = '';
  for (const line of page.lines) {
    const y = (line.box[1] + line.box[3]) / 2;
    for (let unit = 0; unit < line.text.length; unit++) {
      const x = ((line.edges[unit] ?? 0) + (line.edges[unit + 1] ?? 0)) / 2;
      if (boxes.some(([xMin, yMin, xMax, yMax]) => x > xMin && x < xMax && y > yMin && y < yMax))
        text += line.text[unit];
    }
  }
  return text.replace(/\s+/g, '');
}

/** Every evidence in a reading, with the path of the value that it is for. */
function* evidences(value: unknown, path: string): Generator<[path: string, evidence: Evidence]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'evidence') for (const evidence of inner as Evidence[]) yield [path, evidence];
    else yield* evidences(inner, `${path}.${key}`);
  }
}

describe.skipIf(SEEDS_MISSING)(`the five acts ${WITH_SEEDS}`, () => {
  test.each(SEEDS)('%s: the boxes of every value hold its quote and nothing else', (seed) => {
    const pages = seeds.get(seed) ?? [];
    const found = [...evidences(readPages(pages).deliberations, seed)];
    expect(found.length).toBeGreaterThan(8);
    for (const [path, { page: number, quote, boxes }] of found) {
      const page = pages.find((candidate) => candidate.number === number);
      expect([path, page && inside(page, boxes)]).toEqual([path, quote.replace(/\s+/g, '')]);
    }
  });
});
