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

  /** How many numbers are given. */
  get size(): number {
    return this.words.values.length;
  }

  /** The words of some fields, by their numbers. */
  numbersOf(fields: readonly (string | undefined)[]): number[] {
    const numbers: number[] = [];
    for (const field of new Set(fields)) {
      if (field === undefined) continue;
      numbers.push(BREAK);
      for (const word of foldedWords(field)) numbers.push(this.words.codeOf(word));
    }
    // A list that grew has room to spare, which nobody needs any more.
    return numbers.slice();
  }

  /** For each word of a term in turn: 1 at the numbers of the words that it may be. */
  marksOf({ words, unfinished }: Term): Uint8Array[] {
    return words.map((word, place) => {
      const marks = new Uint8Array(this.size);
      const isPrefix = unfinished && place === words.length - 1;
      if (!isPrefix) {
        const at = this.words.values.indexOf(word);
        if (at > BREAK) marks[at] = 1;
        return marks;
      }
      for (let at = 0; at < marks.length; at++) if (this.words.values[at]?.startsWith(word)) marks[at] = 1;
      return marks;
    });
  }
}
