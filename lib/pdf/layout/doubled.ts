import type { Word } from './words.ts';

/** Copies of a word lie within this share of its size: some producers draw twice to make bold, or cast a shadow. */
const COPY_OFFSET = 0.15;

/** A copy is drawn soon after its word: within so many drawings of the same text. */
const SOON = 24;

/** Each word once: a copy drawn over a word makes it bold. */
export function withoutCopies(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  /** Where the words of each text are among those kept. */
  const places = new Map<string, number[]>();
  for (const word of words) {
    const same = places.get(word.text) ?? [];
    const original = same.slice(-SOON).find((place) => isCopy(kept[place], word));
    if (original === undefined) {
      same.push(kept.push(word) - 1);
      places.set(word.text, same);
    } else {
      kept[original] = { ...word, ...kept[original], bold: true };
    }
  }
  return kept;
}

function isCopy(one: Word | undefined, other: Word): boolean {
  if (!one) return false;
  const near = COPY_OFFSET * Math.min(one.fontSize, other.fontSize);
  return Math.abs(one.xMin - other.xMin) < near && Math.abs(one.baseline - other.baseline) < near;
}
