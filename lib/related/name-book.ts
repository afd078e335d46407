/** The names that acts explain, folded and ready to be asked. */
import type { Learnt } from '../model/learnt.ts';
import { givesLetters } from './acronym.ts';
import { identityOf } from './identity.ts';

/** Whether two ends of a name say the same: equal, or one the acronym of the other (« AuRA », « Auvergne-Rhône-Alpes »). */
export function sameCompletion(one: string, other: string): boolean {
  return one === other || isContraction(one, other) || isContraction(other, one);
}

function isContraction(short: string, long: string): boolean {
  const words = long.split(' ');
  const letters = short.length >= 3 && short.length >= words.length && !short.includes(' ');
  return letters && words.length >= 2 && givesLetters(short, words);
}

type Pair = readonly [long: string, short: string];

const pairsOf = ({ names }: Learnt): Pair[] =>
  names.map(({ long, short }) => [identityOf(long).key, identityOf(short).key] as const);

/** Long names of one acronym that may be one body: equal, or each a longer form of the others. */
function agree(longs: readonly string[]): boolean {
  const byLength = longs.toSorted((a, b) => a.length - b.length);
  return byLength.every((long, at) => at === 0 || long.startsWith(byLength[at - 1] ?? ''));
}

/** Explained names of several acts of one authority, without those that contradict each other (one acronym, two names). */
export function agreedNames(acts: readonly Learnt[]): Pair[] {
  const meanings = new Map<string, Set<string>>();
  for (const [long, short] of acts.flatMap(pairsOf)) {
    meanings.set(short, (meanings.get(short) ?? new Set()).add(long));
  }
  return [...meanings].flatMap(([short, longs]) =>
    agree([...longs]) ? [...longs].map((long) => [long, short] as const) : [],
  );
}

export class NameBook {
  /** Folded name → the folded names that an act declares to be the same. */
  readonly #same = new Map<string, Set<string>>();
  /** Folded completed acronyms of the act itself: « cress bretagne ». */
  readonly #completed: ReadonlySet<string>;

  /**
   * @param own the act's own text: all that it says counts
   * @param agreed what acts of the same authority explain without contradiction
   */
  constructor(own: Learnt, agreed: readonly Pair[] = []) {
    const pairs = pairsOf(own);
    for (const [long, short] of [...pairs, ...agreed]) this.#join(long, short);
    this.#completed = new Set([...pairs.flat(), ...own.extensions.map((name) => identityOf(name).key)]);
  }

  #join(one: string, other: string): void {
    if (one === other) return;
    this.#same.set(one, (this.#same.get(one) ?? new Set()).add(other));
    this.#same.set(other, (this.#same.get(other) ?? new Set()).add(one));
  }

  /** Whether an act declares something to be the same. */
  knows(key: string): boolean {
    return this.#same.has(key);
  }

  /** The folded name and all that are declared the same, directly or through another. */
  sameAs(key: string): string[] {
    const reached = new Set([key]);
    for (const name of reached) for (const other of this.#same.get(name) ?? []) reached.add(other);
    return [...reached];
  }

  /**
   * What completes the acronym in the act's own text, where that is one thing: for « CRESS », in an act that also says
   * « CRESS AuRA » and « CRESS Auvergne-Rhône-Alpes », these two. None where two bodies of the network are named.
   *
   * @param end what completes it already, if something does: the others must say the same
   */
  completionsOf(acronym: string, end?: string): string[] {
    const ends = [...this.#completed]
      .filter((name) => name.startsWith(`${acronym} `))
      .map((name) => name.slice(acronym.length + 1));
    if (end !== undefined) return [end, ...ends.filter((other) => other !== end && this.#sameEnd(acronym, end, other))];
    return ends.every((one) => ends.every((other) => this.#sameEnd(acronym, one, other))) ? ends : [];
  }

  #sameEnd(acronym: string, one: string, other: string): boolean {
    return sameCompletion(one, other) || this.sameAs(`${acronym} ${one}`).includes(`${acronym} ${other}`);
  }
}
