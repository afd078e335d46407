/** How two acts are tied, and why. */
import type { Evidence } from './evidence.ts';

export type RelationReason =
  /** The same body was granted money. */
  | { kind: 'same-beneficiary'; name: string; theirName: string; approximate: boolean }
  /** This act cites the other by its number or date. */
  | { kind: 'cites'; number?: string; date?: string }
  /** The other act cites this one. */
  | { kind: 'cited-by'; number?: string; date?: string }
  | { kind: 'same-programme'; name: string }
  | { kind: 'same-budget-line'; line: string }
  /** What both titles say, as this one prints it: « archives départementales ». */
  | { kind: 'same-subject'; words: string[] };

/** Money granted to the body that both acts have in common. */
export interface AmountChange {
  beneficiary: string;
  nowCents: number;
  thenCents: number;
  /** `nowCents - thenCents` */
  differenceCents: number;
  /** How many grants were summed, where the act grants the body more than one. */
  nowLines?: number;
  thenLines?: number;
}

/** Where an act can be found again. */
export interface ActSource {
  /** Identifier in the store: hash of the file and place of the act in it. */
  actId: string;
  /** Address that the document was read from. */
  address: string;
  page: number;
}

export interface RelatedAct {
  source: ActSource;
  number?: string;
  session?: string;
  title?: string;
  body?: string;
  /** Sum of its grants in cents; absent if it grants nothing that was read. */
  grantedCents?: number;
  reasons: RelationReason[];
  changes: AmountChange[];
  /** Passages of the related act itself, on its own pages. */
  evidence: Evidence[];
}

export interface RelatedActs {
  /** Sittings before this one, the latest first. Never an act of the same sitting. */
  earlier: RelatedAct[];
  /** Sittings after this one, for a reader who opens an old act. */
  later: RelatedAct[];
  /** Other acts of the same sitting of the same body. */
  sameSession: RelatedAct[];
}
