/** A value with the user's word, and what today's reading says of it. */
import type { CorrectedValue, Correction, EntryValue, Standing } from './correction.ts';
import type { Found } from './evidence.ts';
import type { NamedAmount } from './reading.ts';

/** Rule of every single value that the user set. */
export const BY_HAND = 'by-hand';

/** Rule of a grant that the user added and of every entry that he wrote, with the correction's id: so that it can be undone. */
export const ADDED = 'by-hand:';

/** Whether the user added it, and nothing like it was read. */
export const isAdded = ({ rule, original }: Found<unknown>): boolean =>
  rule.startsWith(ADDED) && original === undefined;

/** @param before what is read today, or what had been read */
export const setByHand = (
  { evidence }: Correction,
  before: Found<unknown> | undefined,
  value: CorrectedValue | EntryValue,
  rule: string = BY_HAND,
): Found<unknown> => ({ value, certainty: 'corrected', rule, evidence, ...(before && { original: before }) });

/** Of a single value. @param now what is read today */
export function judge({ original }: Correction, now: Found<unknown> | undefined, value: CorrectedValue): Standing {
  if (now === undefined) return original === undefined ? 'stands' : 'gone';
  if (now.value === value) return 'agrees';
  return now.value === original?.value ? 'stands' : 'disagrees';
}

/** Earlier versions corrected of an amount what it comes to, and nothing else of it. */
export const isAmount = (value: unknown): value is NamedAmount =>
  typeof value === 'object' && value !== null && 'amountCents' in value;
