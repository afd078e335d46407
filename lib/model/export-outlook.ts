/** What an export to the official formats would hold, and what the user could say so that it held more. */
import type { DetailField } from './export-details.ts';

export interface RowCounts {
  complete: number;
  /** Rows that lack something. */
  pending: number;
  /** Of acts and grants that were rejected or adjourned. */
  refused: number;
}

/** The acts of one authority that would be exported. */
export interface AskedOfAuthority {
  /** As most of its acts print it; empty for acts that print none. */
  authority: string;
  /** Its bodies, as they print themselves, those with the most acts first. */
  bodies: string[];
  /** That the acts print; absent if none does, or if they disagree. */
  siren?: string;
  acts: number;
  /** Rows that would want an answer to each question. */
  lacking: Partial<Record<DetailField, number>>;
  /** Acts of which a grant wants its date of agreement or period of payment; none if they are more than {@link MOST_DATED}. */
  undated: string[];
}

/** Acts that one answer may be said of: the dates of more are looked up act by act, in the file to be completed. */
export const MOST_DATED = 500;

export interface ExportOutlook {
  deliberations: RowCounts;
  subventions: RowCounts;
  /** Those with the most acts first. */
  authorities: AskedOfAuthority[];
  /** Whom the official format cannot name yet, as printed; those with the most grants first. */
  beneficiaries: { name: string; grants: number }[];
}
