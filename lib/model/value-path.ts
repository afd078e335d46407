/**
 * The paths of all values that an act may hold, as its type tells them: « title », « roll.proxies.# », « votes.#.named.for.# »
 * (`#`: any place in a list). Whoever lists them is stopped by the compiler when the format grows.
 */
import type { Found } from './evidence.ts';
import type { Deliberation } from './reading.ts';

type Under<Key extends string, Path> = Path extends '' ? Key : Path extends string ? `${Key}.${Path}` : never;

type PathsIn<T> =
  T extends Found<unknown>
    ? ''
    : T extends readonly (infer One)[]
      ? Under<'#', PathsIn<One>>
      : T extends object
        ? { [K in keyof T & string]-?: Under<K, PathsIn<NonNullable<T[K]>>> }[keyof T & string]
        : never;

export type ValuePath = PathsIn<Deliberation>;

/** Of the entries of lists. */
export type EntryPath = Extract<ValuePath, `${string}.#`>;

/** Of what stands by itself, or is a part of a grant or a vote. */
export type SinglePath = Exclude<ValuePath, EntryPath>;
