/**
 * What the reader says of one PDF. This is the project's public format: the command line prints it, the store keeps it,
 * the exports start from it. Fields may be added; names and units stay.
 *
 * Units: amounts in integer euro cents; dates as ISO 8601 `YYYY-MM-DD`; pages counted from 1.
 * A value that the document does not state is absent, never guessed, and {@link Deliberation.missing} says why.
 */
import type { Check } from './check.ts';
import type { Found } from './evidence.ts';

export { CHECK_CODES, type Check, type CheckCode, type CheckFault } from './check.ts';

export type ReadingStatus =
  /** At least one deliberation was recognised. */
  | 'read'
  /** Image only, and not (or not yet) recognised optically. */
  | 'no-text'
  /** Readable, but no act of a deliberating body. */
  | 'not-deliberation'
  /** Needs a password. */
  | 'encrypted'
  /** Not a PDF, or broken beyond repair. */
  | 'damaged'
  /** Over the stated limits. */
  | 'too-large'
  /** File missing, access refused. */
  | 'unreadable';

export type DocumentKind =
  | 'deliberation'
  /** Several full acts bound together (recueil). */
  | 'collection'
  /** Minutes of a sitting (procès-verbal, compte rendu). */
  | 'minutes'
  | 'other';

export interface Reading {
  /** The file as named on the command line, or the document's address in the browser. */
  file: string;
  sha256: string;
  bytes: number;
  pages: number;
  /** How many pages were read to fill the record. */
  pagesRead: number;
  status: ReadingStatus;
  textSource: 'text-layer' | 'ocr' | 'mixed' | 'none';
  kind: DocumentKind;
  deliberations: Deliberation[];
  /** Milliseconds spent. */
  ms: { extract: number; parse: number };
}

/** Figures of attendance as printed (CGCT L2121-17, L2121-20). */
export interface Members {
  /** Membres en exercice. */
  inOffice?: Found<number>;
  /** Présents. */
  present?: Found<number>;
  /** Pouvoirs, procurations. */
  proxies?: Found<number>;
  /** Voix, votants. */
  votesCast?: Found<number>;
}

export interface Proxy {
  /** Who gives the proxy (mandant). */
  giver: string;
  /** Who votes for them (mandataire). */
  holder?: string;
}

export interface Roll {
  present: Found<string>[];
  /** Absents without proxy. */
  absent: Found<string>[];
  proxies: Found<Proxy>[];
}

/** Télétransmission to the prefecture (@CTES). */
export interface Transmission {
  actId?: Found<string>;
  received?: Found<string>;
}

export type AmountRole =
  | 'total'
  | 'share'
  | 'received'
  | 'requested'
  | 'ceiling'
  | 'budget'
  | 'cost'
  | 'advance'
  | 'balance'
  | 'earlier'
  | 'other';

/** An amount that the act names and does not grant. */
export interface NamedAmount {
  amountCents: number;
  role: AmountRole;
  /** Who pays it, where that is another than the authority. */
  payer?: string;
}

export interface Grant {
  beneficiary: Found<string>;
  /** Absent for a grant in kind whose value is not printed. */
  amountCents?: Found<number>;
  purpose?: Found<string>;
  year?: Found<number>;
  inKind?: boolean;
  /** What had been read of `inKind`, where the user corrected it. */
  wasInKind?: boolean;
  budgetLine?: Found<string>;
  /** Where the table gives each row its own vote. */
  vote?: Vote;
}

export type Outcome =
  /** The document says so (then with abstentions too), or all who voted are for and nobody abstained. */
  | 'unanimous'
  /** Adopted, and not that. */
  | 'majority'
  /** Adopted, and the document does not say how. */
  | 'adopted'
  /** Not adopted, said or by the figures. */
  | 'rejected'
  /** The body takes note (prend acte), whatever the figures. */
  | 'noted'
  /** Adjourned or withdrawn. */
  | 'postponed';

export type VoteSide = 'for' | 'against' | 'abstentions' | 'notVoting';

export interface NamedVoter {
  name: string;
  group?: string;
}

/** What a vote is on, and how it was held. No passage of its own says it. */
export interface VoteSubject {
  /** The whole act; one of its points; or the procedure (order of the day, show of hands), which decides nothing of it. */
  scope: 'act' | 'point' | 'procedure';
  about?: string;
  secret?: boolean;
}

export interface Vote extends VoteSubject {
  /** What had been read of what it is on, where the user corrected that. */
  original?: VoteSubject;
  outcome: Found<Outcome>;
  /** `stated` where the figure is printed; `inferred` where it follows (« à l'unanimité », 62 voix: for = 62). */
  for?: Found<number>;
  against?: Found<number>;
  abstentions?: Found<number>;
  /** Ne prennent pas part au vote (NPPV). */
  notVoting?: Found<number>;
  named?: Partial<Record<VoteSide, Found<NamedVoter>[]>>;
}

export type MissingReason = 'not-printed' | 'not-recognised' | 'no-text' | 'not-read-yet';

export interface Missing {
  reason: MissingReason;
  /** The pages that could not be read, or are not read yet. */
  pages?: number[];
}

/** An earlier act that this one cites. */
export interface Reference {
  number?: string;
  date?: string;
}

export interface Deliberation {
  /** First and last page of the act in the file. */
  pages: [number, number];
  /** « Saint-Étienne Métropole » */
  authority?: Found<string>;
  /** 9 digits, Luhn-valid. */
  siren?: Found<string>;
  /** As printed: « Bureau métropolitain », « Conseil de Rennes Métropole ». */
  body?: Found<string>;
  /** White space removed: « 2022.00155 », « 2013/128 ». */
  number?: Found<string>;
  /** Date of the sitting. */
  session?: Found<string>;
  /** Date of the convocation. */
  convened?: Found<string>;
  /** One line, as printed, white space folded. */
  title?: Found<string>;
  /** Names without civility: « Gaël PERDRIAU ». */
  president?: Found<string>;
  secretary?: Found<string>;
  rapporteur?: Found<string>;
  /** Figures as printed; counting the names is `roll`, and a figure that follows from it is `inferred`. */
  members: Members;
  roll: Roll;
  transmission?: Transmission;
  /** Affichage, publication. */
  posted?: Found<string>;
  /** What this act itself grants. A total row, an advance already paid, another funder's share are not grants. */
  grants: Grant[];
  /** Every other amount in the act, with its part in it. */
  amounts: Found<NamedAmount>[];
  /** The act's vote first. */
  votes: Vote[];
  /** Imputation budgétaire, as printed. */
  budgetLine?: Found<string>;
  /** Earlier acts that it cites. */
  references: Found<Reference>[];
  /** The points of the dispositif, in order. */
  decisions: Found<string>[];
  checks: Check[];
  /** Fields taken from the head of the minutes or collection. */
  inherited?: string[];
  /** Why a field is absent, by its path (« number », « members.present », « votes », « grants »). */
  missing: Record<string, Missing>;
}
