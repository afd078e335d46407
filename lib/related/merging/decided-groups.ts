/** Groups of names under the user's word: what was put together stays so, what was put apart never meets again. */
import type { MergeDecision } from '../../model/merging.ts';
import { Groups } from './groups.ts';

/** A decision on two names, by their numbers. */
interface Wish {
  together: boolean;
  one: number;
  other: number;
}

/** The latest first; of one moment in the order of their ids. So the order that they are stored in says nothing. */
function wishesOf(
  decisions: readonly MergeDecision[],
  numberOf: (name: MergeDecision['name']) => number | undefined,
): Wish[] {
  const latestFirst = decisions.toSorted((a, b) =>
    a.made === b.made ? (a.id < b.id ? -1 : 1) : a.made < b.made ? 1 : -1,
  );
  return latestFirst.flatMap(({ kind, name, others }) => {
    const one = numberOf(name);
    return others.flatMap((each): Wish[] => {
      const other = numberOf(each);
      // A name that no act prints any more decides nothing.
      return one === undefined || other === undefined || one === other
        ? []
        : [{ together: kind === 'together', one, other }];
    });
  });
}

export class DecidedGroups {
  readonly #groups: Groups;
  readonly #apart: [number, number][] = [];
  /** What stands for groups of which a name was put apart from some other; and those names. */
  readonly #contestedGroups = new Set<number>();
  readonly #contested = new Set<number>();
  /** What the user put together, as far as nothing later contradicts it. */
  readonly together: readonly [number, number][];

  constructor(
    size: number,
    decisions: readonly MergeDecision[],
    numberOf: (name: MergeDecision['name']) => number | undefined,
  ) {
    this.#groups = new Groups(size);
    const together: [number, number][] = [];
    for (const wish of wishesOf(decisions, numberOf)) {
      const pair: [number, number] = [wish.one, wish.other];
      if (wish.together) {
        if (this.join(...pair)) together.push(pair);
      } else if (this.#groups.find(wish.one) !== this.#groups.find(wish.other)) {
        this.#apart.push(pair);
        for (const name of pair) {
          this.#contested.add(name);
          this.#contestedGroups.add(this.#groups.find(name));
        }
      }
    }
    this.together = together;
  }

  /** Joins the groups of two names unless the user put some of theirs apart. Whether they are one now. */
  join(one: number, other: number): boolean {
    const [mine, theirs] = [this.#groups.find(one), this.#groups.find(other)];
    if (mine === theirs) return true;
    const contested = [mine, theirs].filter((group) => this.#contestedGroups.has(group));
    if (contested.length === 2 && this.#areApart(mine, theirs)) return false;
    this.#groups.join(one, other);
    if (contested.length > 0) this.#contestedGroups.add(this.#groups.find(one));
    return true;
  }

  /** Each of the names with the first before it that it may be one with. Those pairs. */
  joinAll(names: readonly number[]): [number, number][] {
    if (!names.some((name) => this.#contested.has(name))) {
      const [first, ...others] = names;
      return others.flatMap((other): [number, number][] =>
        first !== undefined && this.join(first, other) ? [[first, other]] : [],
      );
    }
    return names.flatMap((name, at): [number, number][] => {
      const like = names.slice(0, at).find((before) => this.join(before, name));
      return like === undefined ? [] : [[like, name]];
    });
  }

  #areApart(mine: number, theirs: number): boolean {
    return this.#apart.some(([one, other]) => {
      const [a, b] = [this.#groups.find(one), this.#groups.find(other)];
      return (a === mine && b === theirs) || (a === theirs && b === mine);
    });
  }

  all = (): number[][] => this.#groups.all();
}
