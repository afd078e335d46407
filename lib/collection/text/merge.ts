/** Several segments become one; what was removed of them since is left out. */
import type { WordPostings } from './blocks.ts';
import { joinPostings, packPostings, unpackPostings, type PackedPostings, type Postings } from './postings.ts';

export interface Merged {
  /** The words of each, in order: one after the other, as they are read. */
  next: () => Promise<WordPostings | undefined>;
  /** The number that an act of it has in the new segment; undefined if it was removed. Rises with the act's. */
  kept: (act: number) => number | undefined;
  /** Where none was removed: how much higher the numbers of its acts are in the new segment. */
  shift?: number;
}

/** What one of them says of a word. */
interface Said {
  from: Merged;
  postings: PackedPostings;
}

/** What all of them say of a word; of no act if all that have it were removed. */
function together(said: readonly Said[]): PackedPostings {
  const shifted = said.flatMap(({ from: { shift }, postings }) => (shift === undefined ? [] : { postings, shift }));
  if (shifted.length === said.length) return joinPostings(shifted);
  const all: Postings = { acts: [], places: [] };
  for (const { from, postings } of said) {
    const { acts, places } = unpackPostings(postings);
    for (const [at, act] of acts.entries()) {
      const number = from.kept(act);
      if (number === undefined) continue;
      all.acts.push(number);
      all.places.push(places[at] ?? []);
    }
  }
  return packPostings(all, (act) => act);
}

/**
 * The words of all of them, in order.
 *
 * @param merged in the order of their acts: the numbers of each come after those of the one before
 */
export async function* mergeWords(merged: readonly Merged[]): AsyncGenerator<WordPostings> {
  const heads = await Promise.all(merged.map(({ next }) => next()));
  for (;;) {
    const words = heads.flatMap((head) => head?.word ?? []);
    if (words.length === 0) return;
    const word = words.reduce((least, one) => (one < least ? one : least));
    const said: Said[] = [];
    for (const [index, from] of merged.entries()) {
      const head = heads[index];
      if (head?.word !== word) continue;
      said.push({ from, postings: head });
      heads[index] = await from.next();
    }
    const postings = together(said);
    if (postings.acts.length > 0) yield { word, ...postings };
  }
}
