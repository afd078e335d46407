/** Several segments become one; what was removed of them since is left out. */
import type { WordPostings } from './blocks.ts';
import { packPostings, unpackPostings, type Postings } from './postings.ts';

export interface Merged {
  /** The words of each, in order: one after the other, as they are read. */
  next: () => Promise<WordPostings | undefined>;
  /** The number that an act of it has in the new segment; undefined if it was removed. Rises with the act's. */
  kept: (act: number) => number | undefined;
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
    const all: Postings = { acts: [], places: [] };
    for (const [index, head] of heads.entries()) {
      if (head?.word !== word) continue;
      const { next, kept } = merged[index] ?? {};
      const postings = unpackPostings(head);
      for (const [at, act] of postings.acts.entries()) {
        const number = kept?.(act);
        if (number === undefined) continue;
        all.acts.push(number);
        all.places.push(postings.places[at] ?? []);
      }
      heads[index] = await next?.();
    }
    if (all.acts.length > 0) yield { word, ...packPostings(all, (act) => act) };
  }
}
