import type { Word } from './words.ts';

/** Two words stand on one line if their baselines differ by less than this share of the smaller size. */
const SAME_BASELINE = 0.35;

/** Words of one height on the page, from left to right; rows from top to bottom. */
export function rowsOf(words: readonly Word[]): Word[][] {
  const rows: Word[][] = [];
  for (const word of words.toSorted((a, b) => b.baseline - a.baseline || a.xMin - b.xMin)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const near =
      first && Math.abs(first.baseline - word.baseline) < SAME_BASELINE * Math.min(first.fontSize, word.fontSize);
    if (row && near) row.push(word);
    else rows.push([word]);
  }
  for (const row of rows) row.sort((a, b) => a.xMin - b.xMin);
  return rows;
}
