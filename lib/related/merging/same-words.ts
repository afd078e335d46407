/** Names that say the same, and nothing that contradicts it. */
import { Groups } from './groups.ts';
import { partByAttributes } from './attributes.ts';
import type { Naming } from './naming.ts';

/** @returns names that are one, the others each by itself; in the order of `names` */
export function sameWords(names: readonly Naming[]): Naming[][] {
  const groups = new Groups(names.length);
  const byKey = new Map<string, number>();
  for (const [at, { keys }] of names.entries()) {
    for (const key of keys) {
      const first = byKey.get(key);
      if (first === undefined) byKey.set(key, at);
      else groups.join(first, at);
    }
  }
  return groups.all().flatMap((members) => {
    const same = members.flatMap((member) => names[member] ?? []);
    return same.length === 1 ? [same] : partByAttributes(same);
  });
}
