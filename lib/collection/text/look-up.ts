/** Which acts of a segment hold a term in their text. */
import type { Term } from '../terms.ts';
import { wordsIn, type WordPostings } from './blocks.ts';
import { unpackActs, unpackPostings, type Postings } from './postings.ts';

/** A segment as it is stored: its blocks are fetched when a word of theirs is sought. */
export interface SegmentBlocks {
  /** First word of each block, in order. */
  firstWords: readonly string[];
  block: (place: number) => Promise<Uint8Array | undefined>;
}

/** Letters of an unfinished word from which on it stands for others: of fewer, nearly every act holds some. */
const ENOUGH_LETTERS = 3;

/** After every word that begins with it. */
const after = (prefix: string): string => `${prefix}\uffff`;

/** Places of the blocks that may hold words from the one to the other. */
function placesOf(firstWords: readonly string[], from: string, to: string): number[] {
  let [low, high] = [0, firstWords.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firstWords[middle] ?? '') <= from) low = middle + 1;
    else high = middle;
  }
  const places: number[] = [];
  for (let place = Math.max(0, low - 1); place < firstWords.length; place++) {
    if ((firstWords[place] ?? '') > to) break;
    places.push(place);
  }
  return places;
}

/** The words of a segment that one may stand for: itself, or if it is unfinished those that it begins. */
async function wordsFor({ firstWords, block }: SegmentBlocks, word: string, unfinished: boolean) {
  const isPrefix = unfinished && word.length >= ENOUGH_LETTERS;
  const blocks = await Promise.all(placesOf(firstWords, word, isPrefix ? after(word) : word).map(block));
  const found: WordPostings[] = [];
  for (const bytes of blocks) {
    for (const one of wordsIn(bytes ?? new Uint8Array())) {
      if (isPrefix ? one.word.startsWith(word) : one.word === word) found.push(one);
      else if (one.word > word) break;
    }
  }
  return found;
}

/** The places of several words together. */
function together(words: readonly WordPostings[]): Postings {
  const [only, ...others] = words.map(unpackPostings);
  if (others.length === 0) return only ?? { acts: [], places: [] };
  const byAct = new Map<number, number[]>();
  for (const { acts, places } of [only, ...others].filter((one) => one !== undefined)) {
    for (const [at, act] of acts.entries()) byAct.set(act, [...(byAct.get(act) ?? []), ...(places[at] ?? [])]);
  }
  const sorted = [...byAct].sort(([one], [other]) => one - other);
  return {
    acts: sorted.map(([act]) => act),
    places: sorted.map(([, places]) => places.sort((one, other) => one - other)),
  };
}

/** Where the next word stands right behind the one before. */
function following(before: Postings, next: Postings): Postings {
  const found: Postings = { acts: [], places: [] };
  let at = 0;
  for (const [index, act] of next.acts.entries()) {
    while ((before.acts[at] ?? Infinity) < act) at++;
    if (before.acts[at] !== act) continue;
    const ends = before.places[at] ?? [];
    const places = (next.places[index] ?? []).filter((place) => ends.includes(place - 1));
    if (places.length === 0) continue;
    found.acts.push(act);
    found.places.push(places);
  }
  return found;
}

/** Numbers within the segment of the acts that hold the term, some of them perhaps more than once. */
export async function lookUp(segment: SegmentBlocks, { words, unfinished }: Term): Promise<readonly number[]> {
  const last = words.length - 1;
  const found = await Promise.all(words.map((word, place) => wordsFor(segment, word, unfinished && place === last)));
  if (last === 0) return (found[0] ?? []).flatMap(unpackActs);
  if (found.some((one) => one.length === 0)) return [];
  return found.map(together).reduce(following).acts;
}
