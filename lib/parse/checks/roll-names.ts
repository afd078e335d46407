import type { Found } from '../../model/evidence.ts';
import type { Roll } from '../../model/reading.ts';
import { madeOnce } from '../made-once.ts';
import { partsOf, sureName, type NameParts } from './names.ts';

/** The names of a roll-call, taken apart: several checks compare them with one another. */
export interface RollNames {
  /** In the order of the roll, as are the others. */
  present: readonly NameParts[];
  absent: readonly NameParts[];
  givers: readonly NameParts[];
  /** Of those present, by {@link sureName}; the first of each. */
  surelyPresent: ReadonlyMap<string, Found<string>>;
}

export const rollNames = madeOnce(({ present, absent, proxies }: Roll): RollNames => {
  const surelyPresent = new Map<string, Found<string>>();
  const parts = present.map(({ value }) => partsOf(value));
  for (const [index, found] of present.entries()) {
    const sure = sureName(parts[index] ?? []);
    if (sure !== undefined && !surelyPresent.has(sure)) surelyPresent.set(sure, found);
  }
  return {
    present: parts,
    absent: absent.map(({ value }) => partsOf(value)),
    givers: proxies.map(({ value }) => partsOf(value.giver)),
    surelyPresent,
  };
});
