/** The corpus and its altered copies: every passage on its words, none at a wrong place. `npm run anchors` says more. */
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';
import { alteredCopies } from '../../scripts/anchors/alter.ts';
import { judge, onTheirWords } from '../../scripts/anchors/judge.ts';
import { evidenceOf, readPagesOf } from '../../scripts/anchors/read-text.ts';
import { casesIn } from '../scoring/corpus.ts';

const surroundings = pdfSurroundings();
afterAll(() => surroundings.worker.destroy());

test('of all passages, 99 % and more are on their words; in altered copies none is at a wrong place', async () => {
  let [all, landed, rightlyLost] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { slug, pdf } of casesIn('tests/corpus')) {
    const { pages, acts } = await readPagesOf(new Uint8Array(readFileSync(pdf)), surroundings);
    const passages = evidenceOf(acts);
    const sure = onTheirWords(pages, passages);
    [all, landed] = [all + passages.length, landed + sure.length];
    for (const copy of alteredCopies(pages)) {
      const verdict = judge(pages, copy, sure);
      rightlyLost += verdict.rightlyLost;
      wrong.push(...verdict.wrong.map(({ quote }) => `${slug}, ${copy.name}: ${quote}`));
    }
  }
  expect(wrong).toEqual([]);
  expect(landed / all).toBeGreaterThanOrEqual(0.99);
  // The copies are altered where passages stand.
  expect(rightlyLost).toBeGreaterThan(1_000);
}, 120_000);
