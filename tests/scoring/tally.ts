/** Precision and recall by field. */

export interface FieldTally {
  right: number;
  /** Said, and something else is so. */
  wrong: number;
  /** So, and not said. */
  missed: number;
  /** Said, and nothing of the kind is so. */
  extra: number;
}

export interface Disagreement {
  document: string;
  field: string;
  what: Exclude<keyof FieldTally, 'right'>;
  wanted: unknown;
  got: unknown;
}

export type Tally = Record<string, FieldTally>;

export function count(tally: Tally, field: string, what: keyof FieldTally): void {
  tally[field] ??= { right: 0, wrong: 0, missed: 0, extra: 0 };
  tally[field][what] += 1;
}

export function add(into: Tally, more: Tally): void {
  for (const [field, { right, wrong, missed, extra }] of Object.entries(more)) {
    const sum = (into[field] ??= { right: 0, wrong: 0, missed: 0, extra: 0 });
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
    sum.extra += extra;
  }
}

const share = (part: number, of: number): number | undefined => (of === 0 ? undefined : part / of);

/** Of what was said, how much is right. */
export const precision = ({ right, wrong, extra }: FieldTally): number | undefined =>
  share(right, right + wrong + extra);
/** Of what there is, how much was said rightly. */
export const recall = ({ right, wrong, missed }: FieldTally): number | undefined =>
  share(right, right + wrong + missed);
