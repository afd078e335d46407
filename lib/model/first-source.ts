/** Of the documents that hold an act, the one that is shown, counted and summed for all. */
import type { ActRow } from './collection.ts';
import { sameActs } from './same-act.ts';

/** Minutes often name an act without what it grants. */
function saysOfMoney({ grants, totalCents }: ActRow): number {
  if (totalCents !== undefined) return 2;
  return grants.length > 0 ? 1 : 0;
}

/** An address serves another version of the act by now. */
const isReplaced = ({ address, retrieved }: ActRow, among: readonly ActRow[]): boolean =>
  address !== '' && among.some((other) => other.address === address && other.retrieved > retrieved);

/**
 * Puts first the source that stands for all: never what its address does not serve any more; else one that the user corrected; else one that
 * says what is granted, and how much; else the one that was fetched last. The order that they come in decides nothing.
 *
 * @param rows of one act
 */
export function firstSourceFirst(rows: readonly ActRow[]): ActRow[] {
  const weighed = rows.map((row) => ({
    row,
    weights: [isReplaced(row, rows) ? 0 : 1, row.corrected === true ? 1 : 0, saysOfMoney(row)],
  }));
  weighed.sort((one, other) => {
    const differing = one.weights.findIndex((weight, at) => weight !== other.weights[at]);
    if (differing >= 0) return (other.weights[differing] ?? 0) - (one.weights[differing] ?? 0);
    if (one.row.retrieved !== other.row.retrieved) return one.row.retrieved < other.row.retrieved ? 1 : -1;
    return one.row.id < other.row.id ? -1 : 1;
  });
  return weighed.map(({ row }) => row);
}

/** Every act once: its sources, the one that stands for all first. */
export const sourcesOfActs = (rows: readonly ActRow[]): ActRow[][] => sameActs(rows).map(firstSourceFirst);
