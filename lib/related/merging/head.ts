/** Groups of names, each name with the reason that leads to it from the one that stands for all. */
import type { MergeReason, PrintedName } from '../../model/merging.ts';
import { isTelling, type Naming } from './naming.ts';

export interface MergedName extends PrintedName {
  /** How many grants print it. */
  count: number;
  /** Absent for the name that stands for all. */
  reason?: MergeReason;
}

/** One beneficiary, as far as its names tell. */
export interface MergedNames {
  /** The one that stands for all first, the most frequent; the others by frequency. */
  names: MergedName[];
  /** Persons, or words that hundreds of bodies are called: even one name may be of several. */
  common: boolean;
}

const isCommon = (name: Naming): boolean => name.isPerson || !isTelling(name);

/** Two names that were made one, by their numbers. */
export interface Tie {
  one: number;
  other: number;
  /** Why `name`, which is one of the two, is one with the other. */
  why: (name: Naming, like: Naming) => MergeReason;
}

/**
 * @param namings by frequency: the first of a group stands for it
 * @param groups numbers of `namings`, each group in order
 * @param ties in the order in which they were made; the surest first
 */
export function reasonsFromHead(
  namings: readonly Naming[],
  groups: readonly (readonly number[])[],
  ties: readonly Tie[],
): MergedNames[] {
  const tiesOf = new Map<number, Tie[]>();
  for (const tie of ties) {
    for (const end of [tie.one, tie.other]) {
      const others = tiesOf.get(end);
      if (others) others.push(tie);
      else tiesOf.set(end, [tie]);
    }
  }
  return groups.map((group) => {
    const reasons = group.length > 1 ? reasonsIn(namings, group[0] ?? 0, tiesOf) : undefined;
    const members = group.flatMap((number) => namings[number] ?? []);
    const names = members.map(({ scope, name, count }, at): MergedName => {
      const reason = reasons?.get(group[at] ?? -1);
      return { scope, name, count, ...(reason && { reason }) };
    });
    return { names, common: members.every(isCommon) };
  });
}

/** Goes from name to name along the ties. What is reached by way of an approximate tie is approximate too. */
function reasonsIn(
  namings: readonly Naming[],
  head: number,
  tiesOf: ReadonlyMap<number, readonly Tie[]>,
): Map<number, MergeReason> {
  const reasons = new Map<number, MergeReason>();
  const reached = new Set([head]);
  for (const from of reached) {
    for (const { one, other, why } of tiesOf.get(from) ?? []) {
      const to = one === from ? other : one;
      const [name, like] = [namings[to], namings[from]];
      if (reached.has(to) || name === undefined || like === undefined) continue;
      reached.add(to);
      const reason = why(name, like);
      const approximate = reason.approximate === true || reasons.get(from)?.approximate === true;
      reasons.set(to, { ...reason, ...(approximate && { approximate: true }) });
    }
  }
  return reasons;
}
