/**
 * Names that are not equal and may be of one body. Narrower than what ties two acts: over a whole collection two hundred thousand
 * names meet, and chance brings many near.
 */
import type { MergeRule } from '../../model/merging.ts';
import { isDistinctive, isGeneric } from '../generic-words.ts';
import { sameCompletion } from '../name-book.ts';
import { almostSameWord } from '../spelling.ts';
import { type Candidate, hashOf, hashOfWords, mixed, pairsUnder } from './meeting.ts';

/** One way in which names are near. */
export interface Nearness {
  rule: MergeRule;
  /** Numbers of which two such names share one; others may share it too. */
  keysOf: (candidate: Candidate, place: ReadonlySet<string>) => readonly number[];
  /** Symmetric. The two print different words. */
  isNear: (one: readonly string[], other: readonly string[], place: ReadonlySet<string>) => boolean;
}

const sorted = (words: readonly string[]): string => words.toSorted().join(' ');

/** « Culture et Théâtre », « Théâtre et culture ». */
const inAnotherOrder: Nearness = {
  rule: 'order',
  keysOf: ({ words }) => (words.length > 1 ? [hashOfWords(words.toSorted())] : []),
  isNear: (one, other) => sorted(one) === sorted(other),
};

const singular = (word: string): string => (/^\p{L}{4,}s$/u.test(word) ? word.slice(0, -1) : word);

/** « Restaurant du cœur Brumaille », « Restaurants du Cœur Brumaille »: some word that tells it apart is printed alike. */
const inPlural: Nearness = {
  rule: 'spelling',
  keysOf: ({ words }) => (words.length > 1 ? [hashOfWords(words.map(singular).toSorted())] : []),
  isNear: (one, other) =>
    sorted(one.map(singular)) === sorted(other.map(singular)) &&
    sorted(one) !== sorted(other) &&
    one.some((word) => isDistinctive(word) && other.includes(word)),
};

/** « Les Tisserands Solidaires Brumaille », « Les Tisserandds … »: one letter of a long word, all others alike. */
const misprinted: Nearness = {
  rule: 'spelling',
  keysOf({ words }) {
    const hashes = words.map(hashOf);
    const telling = words.filter(isDistinctive).length;
    return words.flatMap((word, at) => {
      const othersTell = telling > (isDistinctive(word) ? 1 : 0);
      return othersTell
        ? [hashes.reduce((hash, each, place) => (place === at ? mixed(hash, 0) : mixed(hash, each)), 1)]
        : [];
    });
  },
  isNear(one, other) {
    const [different, ...more] = one.flatMap((word, at) => (word === other[at] ? [] : [at]));
    if (one.length !== other.length || different === undefined || more.length > 0) return false;
    const [mine = '', theirs = ''] = [one[different], other[different]];
    // Digits and numerals tell sections apart.
    return /^\p{L}+$/u.test(mine + theirs) && almostSameWord(mine, theirs);
  },
};

const NATIONAL: ReadonlySet<string> = new Set(['france', 'francais', 'francaise']);

const withoutPlace = (words: readonly string[], place: ReadonlySet<string>): readonly string[] =>
  words.filter((word) => !place.has(word) && !NATIONAL.has(word));

/** « Les Sabots Rouges », and in the acts of Brumaille « Les Sabots Rouges de Brumaille ». */
const withPlace: Nearness = {
  rule: 'place',
  keysOf({ words }, place) {
    const own = withoutPlace(words, place);
    return own.some(isDistinctive) ? [hashOfWords(own)] : [];
  },
  isNear(one, other, place) {
    const [mine, theirs] = [withoutPlace(one, place), withoutPlace(other, place)];
    return mine.join(' ') === theirs.join(' ') && (mine.length === one.length || theirs.length === other.length);
  },
};

/** What all but the end of a name says, with the first letter of the end: another may say the end shorter. */
function beginnings({ words }: Candidate): number[] {
  const keys: number[] = [];
  let hash = 2;
  let telling = false;
  for (const [at, word] of words.entries()) {
    if (telling) keys.push(mixed(hash, word.charCodeAt(0)));
    hash = mixed(hash, hashOf(word));
    telling ||= word.length >= 3 && !isGeneric(words[at] ?? '');
  }
  return keys;
}

/** « FIBRE AuRA », « FIBRE Auvergne-Rhône-Alpes ». */
const contracted: Nearness = {
  rule: 'contraction',
  keysOf: beginnings,
  isNear(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at]) at++;
    const [mine, theirs] = [one.slice(at), other.slice(at)];
    const [short, long] = [Math.min(mine.length, theirs.length), Math.max(mine.length, theirs.length)];
    return at > 0 && short === 1 && long > 1 && sameCompletion(mine.join(' '), theirs.join(' '));
  },
};

/** In rounds: what one round joins, the next compares as one. */
const ROUNDS: readonly (readonly Nearness[])[] = [
  [inAnotherOrder, inPlural, misprinted],
  [withPlace, contracted],
];

export interface NearPair {
  one: number;
  other: number;
  rule: MergeRule;
}

/** Near pairs of one round; a pair may come several times. */
const pairsOf =
  (round: readonly Nearness[]) =>
  (candidates: readonly Candidate[], place: ReadonlySet<string>): NearPair[] =>
    round.flatMap(({ rule, keysOf, isNear }) =>
      pairsUnder(candidates, (candidate) => keysOf(candidate, place))
        .filter(([one, other]) => isNear(one.words, other.words, place))
        .map(([one, other]) => ({ one: one.group, other: other.group, rule })),
    );

export const NEAR_ROUNDS = ROUNDS.map(pairsOf);
