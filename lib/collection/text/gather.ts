/** From the texts of acts to the words of a segment. */
import { foldedWords } from '../fold.ts';
import type { WordPostings } from './blocks.ts';
import { packPostings, type Postings } from './postings.ts';

/** Letters of a word that count; longer ones are no words (addresses, codes of signatures). */
const LONGEST = 64;

export const indexedWords = (text: string): string[] => foldedWords(text).map((word) => word.slice(0, LONGEST));

export class Gathered {
  private readonly words = new Map<string, Postings>();
  private acts = 0;

  /** The next act. @returns its number within the segment */
  add(text: string): number {
    const act = this.acts++;
    for (const [place, word] of indexedWords(text).entries()) {
      const known = this.words.get(word);
      const postings = known ?? { acts: [], places: [] };
      if (known === undefined) this.words.set(word, postings);
      if (postings.acts.at(-1) === act) postings.places.at(-1)?.push(place);
      else {
        postings.acts.push(act);
        postings.places.push([place]);
      }
    }
    return act;
  }

  /** In order. */
  *sorted(): Generator<WordPostings> {
    for (const word of [...this.words.keys()].sort()) {
      const postings = this.words.get(word);
      if (postings !== undefined) yield { word, ...packPostings(postings, (act) => act) };
    }
  }
}
