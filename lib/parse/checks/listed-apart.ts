/** Who may be there without being in the list of those present. */
import type { Found } from '../../model/evidence.ts';
import type { ReadAct } from './check.ts';
import { maySamePerson, partsOf, type NameParts } from './names.ts';
import { rollNames } from './roll-names.ts';

const isAmong = (name: NameParts, people: readonly NameParts[]): boolean =>
  people.some((other) => maySamePerson(name, other));

/**
 * « Sous la présidence de M. X, étaient présents : … »; « Secrétaire : Mme Y »: the president and the secretary may be named
 * apart only, and not again in the list. Nobody who is said to be away is.
 */
export function listedApart({ president, secretary, roll }: ReadAct): Found<string>[] {
  const { present, absent, givers } = rollNames(roll);
  const apart: Found<string>[] = [];
  for (const person of [president, secretary]) {
    if (person === undefined) continue;
    const name = partsOf(person.value);
    if (isAmong(name, present) || isAmong(name, absent) || isAmong(name, givers)) continue;
    if (!apart.some(({ value }) => maySamePerson(partsOf(value), name))) apart.push(person);
  }
  return apart;
}

/** How many are missing in the list of those present, by the figure that the act declares; 0 without such a figure. */
export function missingFromList({ members, roll }: ReadAct): number {
  const declared = members.present;
  return declared === undefined || declared.certainty === 'inferred' ? 0 : declared.value - roll.present.length;
}
