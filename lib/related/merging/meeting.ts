/** Names that share a key, found without comparing all with all, and without keeping the keys. */

/** A name among those of one authority. */
export interface Candidate {
  /** Which of the groups compared it is of. */
  group: number;
  words: readonly string[];
}

/** Beyond, a key says nothing: whatever is under it is compared with nothing. */
const MOST_UNDER_ONE_KEY = 50;

/** A number of a word; few words share one, so who meets by it is compared word by word. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

/** Of several numbers in order. */
export const mixed = (hash: number, next: number): number => (Math.imul(hash ^ 0x9e3779b9, 0x01000193) + next) | 0;

/** Of several words in order. */
export const hashOfWords = (words: readonly string[]): number =>
  words.reduce((hash, word) => mixed(hash, hashOf(word)), 0);

/** @returns those under each key that several share, in the order given */
function underOneKey(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly number[],
): Candidate[][] {
  const first = new Map<number, number>();
  const shared = new Map<number, number[]>();
  for (const [at, candidate] of candidates.entries()) {
    for (const key of keysOf(candidate)) {
      const before = first.get(key);
      if (before === undefined) first.set(key, at);
      else {
        const others = shared.get(key);
        if (others) others.push(at);
        else shared.set(key, [before, at]);
      }
    }
  }
  return [...shared.values()]
    .map((places) => [...new Set(places)])
    .filter(({ length }) => length > 1 && length <= MOST_UNDER_ONE_KEY)
    .map((places) => places.flatMap((at) => candidates[at] ?? []));
}

/** Where the words are the same, something else already said that they are two. */
const sayOther = (one: Candidate, other: Candidate): boolean =>
  one.group !== other.group &&
  (one.words.length !== other.words.length || one.words.some((word, at) => word !== other.words[at]));

/** Each two of different groups that share a key. */
export const pairsUnder = (
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly number[],
): [Candidate, Candidate][] =>
  underOneKey(candidates, keysOf).flatMap((together) =>
    together.flatMap((one, at) =>
      together
        .slice(at + 1)
        .filter((other) => sayOther(one, other))
        .map((other): [Candidate, Candidate] => [one, other]),
    ),
  );
