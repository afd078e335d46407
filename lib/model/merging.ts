/** Names that are one beneficiary, by the reader's rules or by the user's word. */

/** A beneficiary's name as acts of one authority print it: the same words of another authority may be another body. */
export interface PrintedName {
  /** Of the authority that grants: its folded name, else the host that publishes its acts; empty if neither is known. */
  scope: string;
  /** As printed. */
  name: string;
}

/** Why a name is counted among others, the surest first. The words for it are in the locales. */
export const MERGE_RULES = [
  /** Equal but for case, accents, punctuation and articles. */
  'letters',
  /** One prints a legal form, the other none: « association X », « X ». */
  'legal-form',
  /** One says besides how it is called for short, who stands in for it, or under which code it is known. */
  'details',
  /** An act says that the one is short for the other: « Office central de … (OCCAL) ». */
  'explained',
  /** The same words, of which hundreds of bodies are called: « comité des fêtes ». */
  'common-name',
  /** The same person's name: two people may bear it. */
  'same-person-name',
  /** The same words in another order. */
  'order',
  /** A plural, or one letter of a long word. */
  'spelling',
  /** One adds the name of the authority's own territory, or « de France ». */
  'place',
  /** One shortens how the other ends: « … AuRA », « … Auvergne-Rhône-Alpes ». */
  'contraction',
  /** The user said so. */
  'by-hand',
] as const;

export type MergeRule = (typeof MERGE_RULES)[number];

export interface MergeReason {
  rule: MergeRule;
  /** The name that it was compared with. */
  like: string;
  /** It may be another body after all, and is shown as such. */
  approximate?: true;
  /** The act that explains one of the names. */
  act?: string;
}

/** What an act of that authority explains: « long name (SHORT) ». */
export interface ExplainedInAct {
  scope: string;
  long: string;
  short: string;
  /** The act's id. */
  act: string;
}

/** One decision of the user on names. Where two contradict each other, the latest counts; taken back, it never was. */
export interface MergeDecision {
  id: string;
  kind: 'together' | 'apart';
  name: PrintedName;
  /** With which it is one; or with none of which it is. */
  others: PrintedName[];
  /** ISO 8601 with time. */
  made: string;
}
