/** Where a figure of a vote is the number of names below it, it follows the names that the user corrected. */
import type { Entry } from './entry-anchors.ts';
import type { Found } from './evidence.ts';
import type { Deliberation, VoteSide } from './reading.ts';
import { listAt, valueAt, withoutValueAt, withValueAt } from './value-at.ts';

/** Rule of a figure that follows from names that the user corrected. */
const COUNTED = 'counted-names';

const hasGroup = ({ value }: Entry): boolean => typeof value === 'object' && 'group' in value;

/**
 * @param act with the list as corrected
 * @param read as it was read, where the list's vote is at the same place
 */
export function recounted(act: Deliberation, read: Deliberation, list: string): Deliberation {
  const [, vote, side] = /^(.+)\.named\.(\w+)$/.exec(list) ?? [];
  if (vote === undefined || side === undefined) return act;
  const names = listAt<Entry>(act, list);
  const count = valueAt(act, `${vote}.${side}`) as Found<number> | undefined;
  if (!follows(count, listAt<Entry>(read, list).length, side as VoteSide)) return act;
  // Nobody is left of those whom the figure counted: it is not known.
  if (names.length === 0) return count?.value ? withoutValueAt(act, `${vote}.${side}`) : act;
  // A group that voted so is more than one vote.
  if (count === undefined && names.some(hasGroup)) return act;
  const found: Found<number> = {
    value: names.length,
    certainty: 'inferred',
    rule: COUNTED,
    evidence: names.flatMap(({ evidence }) => evidence),
    ...(count && { original: count }),
  };
  return count?.value === names.length ? act : withValueAt(act, `${vote}.${side}`, found);
}

/** Without a figure, those who are named against, abstaining or taking no part are all; those for are seldom all named. */
const follows = (count: Found<number> | undefined, named: number, side: VoteSide): boolean =>
  count === undefined ? side !== 'for' : count.certainty === 'inferred' && count.value === named;
