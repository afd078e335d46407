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
export function withoutLetterspacing(words: readonly Word[]): readonly Word[] {
  if (!hasRunOfLetters(words)) return words;
  const joined: Word[] = [];
  for (let index = 0; index < words.length;) {
    const run = lettersFrom(words, index);
    const next = index + Math.max(1, run.length);
    const spaced = isLetterspaced(run);
    for (const word of spaced ? joinLetters(run) : words.slice(index, next)) joined.push(word);
    index = next;
  }
  return joined;
}

function hasRunOfLetters(words: readonly Word[]): boolean {
  let run = 0;
  for (const { text } of words) {
    run = text.length === 1 ? run + 1 : 0;
    if (run === LEAST_LETTERS) return true;
  }
  return false;
}

/** The letters and figures standing alone from here on. */
function lettersFrom(words: readonly Word[], from: number): Word[] {
  const run: Word[] = [];
  for (let word = words[from]; word; word = words[from + run.length]) {
    const before = run.at(-1);
    if (!/^[\p{L}\d]$/u.test(word.text)) break;
    if (before && word.xMin - before.xMax > WORD_GAP * word.fontSize) break;
    run.push(word);
  }
  return run;
}

function isLetterspaced(run: readonly Word[]): boolean {
  const capitals = run.filter((word) => /\p{Lu}/u.test(word.text));
  const [first] = run;
  if (!first || run.length < LEAST_LETTERS || capitals.length < LEAST_LETTERS - 1) return false;
  return usualGap(run) <= WIDEST * first.fontSize;
}

/** The median, in points. */
function usualGap(run: readonly Word[]): number {
  const gaps = run.slice(1).map((word, index) => word.xMin - (run[index]?.xMax ?? word.xMin));
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

function joinLetters(run: readonly Word[]): Word[] {
  const usual = usualGap(run);
  const words: Word[] = [];
  let edges: number[] = [];
  for (const letter of run) {
    const word = words.at(-1);
    const left = letter.edges[letter.from] ?? letter.xMin;
    if (word && letter.xMin - word.xMax <= VARIATION * usual) {
      word.text += letter.text;
      word.xMax = letter.xMax;
      edges[edges.length - 1] = left;
      edges.push(letter.xMax);
    } else {
      edges = [left, letter.xMax];
      words.push({ ...letter, edges, from: 0 });
    }
  }
  return words;
}
