/** Choices that a seed repeats. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** One of `options`, which must not be empty. */
  one<T>(options: readonly T[]): T;
  /** `count` different ones of `options`, in a random order; all of them if there are fewer. */
  some<T>(options: readonly T[], count: number): T[];
  /** True `share` of the time (0–1). */
  happens(share: number): boolean;
}

export function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const between = (least: number, most: number) => uniformInt(generator, least, most);
  const one = <T>(options: readonly T[]): T => {
    const chosen = options[between(0, options.length - 1)];
    if (chosen === undefined) throw new RangeError('nothing to choose from');
    return chosen;
  };
  const some = <T>(options: readonly T[], count: number): T[] => {
    const left = [...options];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(between(0, left.length - 1), 1));
    return taken;
  };
  return { between, one, some, happens: (share) => between(1, 1000) <= share * 1000 };
}
