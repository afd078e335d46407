/** Which of the acts that are known a reference means: lib/related decided that it is one of them. */
import type { Reference } from '../../model/reading.ts';
import type { RelatedAct, RelatedActs } from '../../model/related.ts';

/** « n° 2012/ 634 » and « 2012-634 » are one number. */
const figures = (number: string): string => (number.match(/\d+/g) ?? []).join('-');

/** Undefined if none of them was read, or if several may be meant. */
export function citedAct({ number, date }: Reference, { earlier, sameSession }: RelatedActs): RelatedAct | undefined {
  const meant = [...earlier, ...sameSession].filter(({ reasons, ...act }) =>
    reasons.some((reason) => {
      if (reason.kind !== 'cites') return false;
      if (number === undefined) return reason.number === undefined && date !== undefined && date === reason.date;
      return act.number !== undefined && figures(act.number) === figures(number);
    }),
  );
  return meant.length === 1 ? meant[0] : undefined;
}
