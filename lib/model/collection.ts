/**
 * The collection as its pages show it: one small row for each act that was read, and what a page asks of them. Rows are
 * derived from acts as corrected; 100 000 of them are in memory at once, so they hold what lists show and no passages.
 */
import type { LearntName, LearntProgramme } from './learnt.ts';
import type { CheckCode, Outcome } from './reading.ts';
import type { PrintedAct } from './same-act.ts';

export interface GrantRow {
  beneficiary: string;
  amountCents?: number;
  purpose?: string;
  year?: number;
  inKind?: true;
  budgetLine?: string;
  /** The user corrected something of it, or added it. */
  corrected?: true;
}

/** Figures of the act's own vote, stated or inferred: the act itself says which. */
export interface VoteCounts {
  for?: number;
  against?: number;
  abstentions?: number;
  notVoting?: number;
}

export interface ActRow extends PrintedAct {
  /** First page in the file, from 1. */
  page: number;
  rapporteur?: string;
  budgetLine?: string;
  outcome?: Outcome;
  votes: VoteCounts;
  grants: GrantRow[];
  /** Sum of the money granted; absent if none is granted, or no amount of it is known. */
  totalCents?: number;
  failedChecks: CheckCode[];
  /** Names that its text explains, if it grants something: they say which names are one beneficiary. */
  explained?: LearntName[];
  /** Programmes that its text names: see {@link LearntProgramme.framing} for those that it belongs to. */
  programmes?: LearntProgramme[];
  corrected?: true;
  noted?: true;
  /** ISO 8601 with time: when its bytes were first fetched. */
  retrieved: string;
}

/** One line of the table of acts: an act as the source that stands for all says it, with what the user wrote on any of them. */
export interface ActLine extends ActRow {
  /** So many other addresses or files hold the act; absent for none. */
  otherSources?: number;
}

/** What a table of the collection has a line for. */
export const TABLES = ['acts', 'grants', 'beneficiaries'] as const;
export type TableOf = (typeof TABLES)[number];

/** Everything that a page of the collection shows and hides: it is the page's address, so that it can be bookmarked. */
export interface View {
  table: TableOf;
  /** Words that the act holds, whatever their accents and case: the last one may be unfinished. « "…" » asks for a phrase. */
  words: string;
  /** In the fields alone, or also in the whole text of the acts. */
  searchIn: 'fields' | 'text';
  authorities: string[];
  bodies: string[];
  outcomes: Outcome[];
  /** `YYYY-MM-DD`, both included. */
  from?: string;
  until?: string;
  /** Of each grant in the tables of grants and of beneficiaries; else of the act's sum. */
  leastCents?: number;
  mostCents?: number;
  /** Words of a beneficiary's name. */
  beneficiary: string;
  failedChecks: boolean;
  corrected: boolean;
  noted: boolean;
  sort: Sort;
  /** In the order shown; empty for the table's own. */
  columns: string[];
}

export interface Sort {
  column: string;
  descending: boolean;
}

/** One line of the table of grants: a grant, and its act. */
export interface GrantLine {
  act: ActLine;
  grant: GrantRow;
  /** Place among the act's grants, from 0. */
  place: number;
}

/** One line of the table of beneficiaries: the names that are one, by the reader's rules or by the user's word. */
export interface BeneficiaryLine {
  /** Stable while its names stay together; for its page's address. */
  key: string;
  /** The most frequent of its names. */
  name: string;
  /** Other spellings that are merged in it. */
  alsoKnownAs: string[];
  grants: number;
  /** Sum of the money whose amount is known: as its own page has it. */
  totalCents?: number;
  /** Sittings of the first and the last grant. */
  first?: string;
  last?: string;
  authorities: string[];
}

export interface Lines {
  acts: ActLine;
  grants: GrantLine;
  beneficiaries: BeneficiaryLine;
}

/** What a page of the collection asks for: some lines of a view. A newer question takes the place of an older one. */
export interface CollectionQuestion {
  view: View;
  /** The first line, from 0. */
  from: number;
  count: number;
}

/** The sources of some acts: what goes when they go. */
export interface ActSources {
  /** Identifiers of every source of the acts, these themselves among them. */
  ids: string[];
  /** Of each of the acts that is elsewhere too, the identifiers of its other sources. */
  others: Record<string, string[]>;
  /** Other acts that no document holds but those of these sources. */
  beside: number;
}

/** A value that acts of the collection have, and how many would be found with it beside all else that the view asks. */
export interface Facet<T extends string = string> {
  value: T;
  acts: number;
}

/** What the view may be narrowed by: each list heeds all of the view but its own filter. The most frequent first. */
export interface Facets {
  authorities: Facet[];
  bodies: Facet[];
  outcomes: Facet<Outcome>[];
  /** Of the sittings, `YYYY`, the latest first: as all of the view but its dates has them. */
  years: Facet[];
}

/** Of all that the view finds, shown or not. */
export interface Totals {
  acts: number;
  grants: number;
  /** Different names of beneficiaries, as merged. */
  beneficiaries: number;
  /** Sum of the money granted whose amount is known, in cents. */
  amountCents: number;
  /** Grants of money of which no amount is known: the sum is then a part of the whole. */
  withoutAmount: number;
}

/** The lines asked for, of the view's table. */
export type TableLines = { [T in TableOf]: { table: T; lines: Lines[T][] } }[TableOf];

export interface CollectionAnswer {
  found: TableLines;
  /** Of the first of `lines`: less than asked for if there are fewer. */
  from: number;
  /** Lines that the view has in all. */
  total: number;
  totals: Totals;
  facets: Facets;
  /** Acts in the collection, found or not; one that several documents hold counts once. */
  acts: number;
  /** Rows are still being loaded: there will be more, and another answer can be asked for when it is told. */
  loading: boolean;
  /** Where the whole text is searched: acts whose text cannot be searched yet, for the index is being made. */
  notIndexed: number;
}
