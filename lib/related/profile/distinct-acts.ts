/** Acts that are known from several documents (the act itself, the minutes, a newer file), each once: nothing is summed twice. */
import type { ActRow } from '../../model/collection.ts';
import { sameBodyName } from '../authority.ts';

/** By number within one sitting: never by amount, nor by a title that two acts of a sitting may share. */
const keyOf = ({ id, number, session }: ActRow, scope: string): string =>
  session === undefined || number === undefined ? id : `${scope}|${session}|${number.toUpperCase()}`;

/** Two numbers of one document are two acts, or one that was misread; nothing of either is dropped. */
const isSame = (one: ActRow, other: ActRow): boolean =>
  one.sha256 !== other.sha256 && sameBodyName(one.body, other.body);

/**
 * Of the same act, the one that was fetched last stands for all.
 *
 * @param rows in which nothing is repeated but acts that several documents hold
 * @param scopeOf key of the authority
 */
export function distinctActs(rows: readonly ActRow[], scopeOf: (row: ActRow) => string): ActRow[] {
  const byKey = new Map<string, ActRow[]>();
  for (const row of rows) {
    const key = keyOf(row, scopeOf(row));
    const same = byKey.get(key);
    const known = same?.findIndex((one) => isSame(one, row)) ?? -1;
    if (same === undefined) byKey.set(key, [row]);
    else if (known < 0) same.push(row);
    else if (isLater(row, same[known])) same[known] = row;
  }
  return [...byKey.values()].flat();
}

const isLater = (row: ActRow, other: ActRow | undefined): boolean =>
  other === undefined || row.retrieved > other.retrieved || (row.retrieved === other.retrieved && row.id < other.id);
