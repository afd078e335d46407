/** The same act in two documents (its own, and the minutes of the sitting) is exported once. */
import type { Deliberation } from '../../model/reading.ts';
import { nameKey } from '../../model/name-key.ts';

/** Tells of each act, in order, whether it is the first of its authority, number and sitting, as far as they are known. */
export function firstOfItsKind(): (act: Deliberation) => boolean {
  const seen = new Set<string>();
  return ({ authority, siren, number, session }) => {
    const whose = authority?.value ?? siren?.value;
    if (whose === undefined || number === undefined || session === undefined) return true;
    const key = [nameKey(whose), nameKey(number.value), session.value].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}
