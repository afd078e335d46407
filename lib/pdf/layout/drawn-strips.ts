import { isLevel, isScript, makeStrip, type Strip } from './strip.ts';
import type { Word } from './words.ts';

/** A word may reach back over the one before by this many em (kerning, italics). */
const OVERLAP = 0.3;

/** A superscript or subscript stands this close to what it is attached to, in em. */
const SCRIPT_GAP = 0.5;

/**
 * Words drawn one after the other on one height, however wide the gaps: producers draw a line from its beginning to its
 * end, so a justified line stays whole even if its gaps are as wide as the gutter between two columns.
 */
export function drawnStrips(words: readonly Word[]): Strip[] {
  const runs: Word[][] = [];
  let base: Word | undefined;
  for (const word of words) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && base && continues(base, before, word)) {
      run.push(word);
      if (word.fontSize > base.fontSize) base = word;
    } else {
      runs.push([word]);
      base = word;
    }
  }
  return runs.map((run) => makeStrip(run));
}

function continues(base: Word, before: Word, word: Word): boolean {
  const size = Math.max(base.fontSize, word.fontSize);
  const gap = word.xMin - before.xMax;
  if (gap < -OVERLAP * size) return false;
  if (isLevel(base, word)) return true;
  return gap <= SCRIPT_GAP * size && (isScript(word, base) || isScript(base, word));
}
