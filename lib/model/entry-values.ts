/** What entries of lists have in common when they are compared: their parts, one by one. */
import type { EntryValue } from './correction.ts';

/** White space and capitals do not count: a name is printed in several ways. */
export const folded = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();

function partsOf(value: EntryValue): Map<string, string> {
  const parts = typeof value === 'string' ? { text: value } : value;
  return new Map(
    Object.entries(parts).flatMap(([name, part]: [string, unknown]) =>
      part === undefined ? [] : [[name, folded(String(part))]],
    ),
  );
}

/** Whether `read` says every part that `said` says; it may say more. */
export function saysAllOf(read: EntryValue, said: EntryValue): boolean {
  const parts = partsOf(read);
  return [...partsOf(said)].every(([name, part]) => parts.get(name) === part);
}

export const sayTheSame = (one: EntryValue, other: EntryValue): boolean =>
  saysAllOf(one, other) && saysAllOf(other, one);

/** The part by which an entry is known: who gives the proxy, who votes, the number of the act that is cited. */
function keyOf(value: EntryValue): string | undefined {
  const parts = partsOf(value);
  return parts.get('giver') ?? parts.get('name') ?? parts.get('number');
}

/** Whether both are of one person, or of one act that is cited. */
export function areOfTheSame(one: EntryValue, other: EntryValue): boolean {
  const key = keyOf(one);
  return key !== undefined && key === keyOf(other);
}
