import type { Word } from './words.ts';

/** So many letters standing alone are one spaced word, not words of one letter. */
const LEAST_LETTERS = 4;

/** Gaps between letters of a spaced word vary by this factor; those between its words are wider. */
const VARIATION = 1.6;

/** Gaps between the letters of a word are at most so many em; wider ones part cells. */
const WIDEST = 0.8;

/** Gaps between spaced words are at most so many em. */
const WORD_GAP = 3;

/** Joins « D E L I B E R A T I O N » to one word. Words go from left to right. */
export function withoutLetterspacing(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let index = 0; index < words.length;) {
    const run = spacedLetters(words, index);
    if (run.length >= LEAST_LETTERS) joined.push(...joinLetters(run));
    else joined.push(...words.slice(index, index + Math.max(1, run.length)));
    index += Math.max(1, run.length);
  }
  return joined;
}

function spacedLetters(words: readonly Word[], from: number): Word[] {
  const run: Word[] = [];
  for (const word of words.slice(from)) {
    const before = run.at(-1);
    if (!/^[\p{L}\d]$/u.test(word.text)) break;
    if (before && word.xMin - before.xMax > WORD_GAP * word.fontSize) break;
    run.push(word);
  }
  const letters = run.filter((word) => /\p{Lu}/u.test(word.text));
  const size = run[0]?.fontSize ?? 0;
  return letters.length >= LEAST_LETTERS - 1 && usualGap(run) <= WIDEST * size ? run : [];
}

/** The median, in points. */
function usualGap(run: readonly Word[]): number {
  const gaps = run.slice(1).map((word, index) => word.xMin - (run[index]?.xMax ?? word.xMin));
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

function joinLetters(run: readonly Word[]): Word[] {
  const usual = usualGap(run);
  const words: Word[] = [];
  for (const letter of run) {
    const word = words.at(-1);
    if (word && letter.xMin - word.xMax <= VARIATION * usual) {
      word.text += letter.text;
      word.edges = [...word.edges.slice(0, -1), ...letter.edges];
      word.xMax = letter.xMax;
    } else {
      words.push({ ...letter });
    }
  }
  return words;
}
