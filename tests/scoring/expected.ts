/**
 * What a careful reader finds in a document: the form of `expected.json` in every corpus folder, and of what the
 * generator says of its acts. A field that is absent is not in the document.
 */
import type { AmountRole, CheckCode, DocumentKind, Outcome, Reference, VoteSide } from '../../lib/model/reading.ts';

export interface ExpectedVote extends Partial<Record<VoteSide, number>> {
  outcome: Outcome;
  /** Names without civility. Absent: not compared. */
  named?: Partial<Record<VoteSide, string[]>>;
}

export interface ExpectedGrant {
  beneficiary: string;
  /** Absent for a grant in kind without a printed value. */
  amountCents?: number;
  /** The row's own vote. Absent: not compared. */
  vote?: Partial<ExpectedVote>;
}

export interface ExpectedAct {
  number?: string;
  session?: string;
  convened?: string;
  title?: string;
  body?: string;
  president?: string;
  secretary?: string;
  rapporteur?: string;
  siren?: string;
  actId?: string;
  received?: string;
  posted?: string;
  budgetLine?: string;
  inOffice?: number;
  present?: number;
  proxies?: number;
  votesCast?: number;
  rollPresent?: string[];
  rollAbsent?: string[];
  /** « giver > holder » */
  rollProxies?: string[];
  vote?: ExpectedVote;
  grants: ExpectedGrant[];
  /** Cents that the document prints and does not grant: calling one of them a grant is the worst error. */
  notGranted?: number[];
  /** Cents by their part in the act. Absent: not compared. */
  amounts?: Partial<Record<AmountRole, number[]>>;
  /** The earlier acts that are cited, each once. Absent: not compared. */
  references?: Reference[];
  /** Exactly these checks fail. Absent: not compared. */
  failedChecks?: CheckCode[];
}

export interface ExpectedDocument {
  kind: DocumentKind;
  textLayer?: 'text' | 'scan' | 'mixed';
  /** `false`: only some of its acts are described; others that are found are not counted. */
  complete?: boolean;
  /** Every field is described: one that is said and not described is an error. */
  exhaustive?: boolean;
  /** What makes the document hard. */
  notes?: string;
  deliberations: ExpectedAct[];
}
