/** What an act of the demonstration holds, before it is typeset. */
import type { Outcome, CheckCode } from '../../lib/model/reading.ts';
import type { Sitting } from './sittings.ts';

/** A table whose last column is an amount in euros; it is closed by a total row. */
export interface GrantTable {
  heads: readonly [string, string, string];
  rows: readonly (readonly [string, string, number])[];
  totalLabel: string;
}

/** A paragraph, a list with dashes, or a table. */
export type Block = string | readonly string[] | GrantTable;

export interface DemoAct {
  /** « 2022.00147 » */
  number: string;
  sitting: Sitting;
  /** In capitals, as the real ones are printed. */
  title: string;
  recitals: readonly Block[];
  /** The points of the dispositif. */
  decisions: readonly string[];
  /** Sentences on the vote, in order. */
  vote: readonly string[];
  /** Where the transmission stamp lands: between the paragraphs of the roll-call, or in the page's corner. */
  stamp: 'between' | 'corner';
  /** Sitting's date inside the @CTES identifier (`YYYYMMDD`), where a clerk mistyped it. */
  mistypedDate?: string;
  expected: Expected;
}

/** What a careful reader finds in the act: the demonstration is itself a test. */
export interface Expected {
  grants: readonly { beneficiary: string; euros: number }[];
  outcome: Outcome;
  /** For, against, abstentions, where they are printed. */
  counts?: readonly [number, number, number];
  notVoting?: readonly string[];
  failedChecks?: readonly CheckCode[];
}

/** « 12 500 € », with the non-breaking spaces that a word processor puts there. */
export const euros = (amount: number): string => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '\u00a0')}\u00a0€`;
