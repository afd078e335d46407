/** All words of the fields of all acts: an act is searched as a list of their numbers, which is small and quick to go through. */
import { Codes } from './codes.ts';
import { foldedWords } from './fold.ts';
import type { Term } from './terms.ts';

/** Stands between fields, so that no phrase goes from one to the next. It is the number of no word. */
const BREAK = 0;

export class Vocabulary {
  private readonly words = new Codes();

  constructor() {
    this.words.codeOf('');
  }

  /** The words of some fields, by their numbers. */
  numbersOf(fields: readonly (string | undefined)[]): number[] {
    const numbers: number[] = [];
    for (const field of new Set(fields)) {
      if (field === undefined) continue;
      numbers.push(BREAK);
      for (const word of foldedWords(field)) numbers.push(this.words.codeOf(word));
    }
    return numbers;
  }

  /** For each word of a term in turn: 1 at the numbers of the words that it may be. */
  private marksOf({ words, unfinished }: Term): Uint8Array[] {
    return words.map((word, place) => {
      const marks = new Uint8Array(this.words.values.length);
      const isPrefix = unfinished && place === words.length - 1;
      if (!isPrefix) {
        const at = this.words.values.indexOf(word);
        if (at > BREAK) marks[at] = 1;
        return marks;
      }
      for (const [at, known] of this.words.values.entries()) if (known.startsWith(word)) marks[at] = 1;
      return marks;
    });
  }

  /**
   * Whether each of some lists of numbers holds the term (1).
   *
   * @param numbers the lists, one after the other
   * @param starts where each begins, and at last where the last one ends
   */
  holding(term: Term, numbers: Int32Array, starts: Int32Array): Uint8Array {
    const marks = this.marksOf(term);
    const [first = new Uint8Array(0)] = marks;
    const holds = new Uint8Array(starts.length - 1);
    for (let list = 0; list < holds.length; list++) {
      const end = (starts[list + 1] ?? 0) - marks.length + 1;
      for (let at = starts[list] ?? 0; at < end; at++) {
        if (first[numbers[at] ?? BREAK] !== 1) continue;
        if (marks.length > 1 && !goesOn(marks, numbers, at)) continue;
        holds[list] = 1;
        break;
      }
    }
    return holds;
  }
}

/** Whether the words after the first are those that follow. */
function goesOn(marks: readonly Uint8Array[], numbers: Int32Array, from: number): boolean {
  for (let place = 1; place < marks.length; place++)
    if (marks[place]?.[numbers[from + place] ?? BREAK] !== 1) return false;
  return true;
}
