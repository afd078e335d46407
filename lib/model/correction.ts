/** What a user corrects in what was read of a document, and how it is found again after the document was read anew. */
import type { Box, Evidence, Found } from './evidence.ts';
import type {
  Grant,
  NamedAmount,
  NamedVoter,
  Outcome,
  Proxy,
  Reference,
  Vote,
  VoteSide,
  VoteSubject,
} from './reading.ts';

/** Finds an act in another reading of the same bytes: by its number, then by its place. As the reader had read it. */
export interface ActAnchor {
  number?: string;
  /** First page, from 1. */
  page: number;
  /** Place in the reading, from 0. */
  index: number;
}

/** Finds a grant in another reading of the same act: by what had been read and where it stands, never by its place in the list. */
export interface GrantAnchor {
  beneficiary: string;
  amountCents?: number;
  /** Where the beneficiary is printed; two grants that are alike are told apart by it. */
  page?: number;
  box?: Box;
}

/** Finds a vote in another reading of the same act. */
export interface VoteAnchor {
  scope: Vote['scope'];
  about?: string;
  /** Where what came of it is printed. */
  page?: number;
  box?: Box;
}

/** Of a list: a name, a decision, or what has parts. */
export type EntryValue = string | Proxy | Reference | NamedVoter | NamedAmount;

/** A vote as the user says it: the figures that he knows. */
export interface SaidVote extends VoteSubject, Partial<Record<VoteSide, number>> {
  outcome: Outcome;
}

/** Finds an entry of a list in another reading of the same act: by what had been read and where, never by its place. */
export interface EntryAnchor {
  value: EntryValue;
  page?: number;
  /** Absent where several entries stand there: it tells nothing of one of them. */
  box?: Box;
}

/** Which list of the act. */
export interface ListAnchor {
  /** As in the public format: « roll.proxies », « votes.0.named.against »; of a grant, `grants.vote.named.<side>`. */
  path: string;
  grant?: GrantAnchor;
  /** Of `votes.`: which of them; without it, the place in `path` says so. */
  vote?: VoteAnchor;
}

/** Cents, counts and years are numbers; dates are `YYYY-MM-DD`. */
export type CorrectedValue = string | number;

export type Change =
  /**
   * `path` as in the public format; of a grant, `grants.<field>`, and `grant` says which. Earlier versions set entries of lists
   * by their place too: « roll.present.3 ».
   */
  | { kind: 'set'; path: string; grant?: GrantAnchor; vote?: VoteAnchor; value: CorrectedValue }
  | { kind: 'no-grant'; grant: GrantAnchor }
  /** `alike`: how many the reading had that say the same, where it had any; two grants of one act may be alike. */
  | { kind: 'missed-grant'; beneficiary: string; amountCents?: number; inKind?: true; alike?: number }
  | { kind: 'in-kind'; grant: GrantAnchor; inKind: boolean }
  | { kind: 'no-vote'; vote: VoteAnchor }
  /** `alike` as of a grant. */
  | { kind: 'missed-vote'; said: SaidVote; alike?: number }
  | { kind: 'vote-subject'; vote: VoteAnchor; said: VoteSubject; read: VoteSubject }
  /** An entry says something else; `to`: and belongs in that list, of the same kind. */
  | ({ kind: 'set-entry'; entry: EntryAnchor; value: EntryValue; to?: string } & ListAnchor)
  | ({ kind: 'no-entry'; entry: EntryAnchor } & ListAnchor)
  | ({ kind: 'missed-entry'; value: EntryValue } & ListAnchor);

export interface Correction {
  id: string;
  act: ActAnchor;
  change: Change;
  /** The words that the user selected; empty where the value was typed. */
  evidence: Evidence[];
  /** What had been read; absent where nothing was. */
  original?: Found<unknown>;
  /** What had been read, of `no-grant`; of an entry it is `original`. */
  removed?: Grant;
  /** What had been read, of `no-vote`. */
  removedVote?: Vote;
  /** ISO 8601 with time, on the user's clock. */
  made: string;
  /** Version of the rules whose reading was corrected. */
  readerVersion: string;
}

/** What the reading of today says of a correction. */
export type Standing =
  /** It reads what it had read. */
  | 'stands'
  /** It reads what the user had said. */
  | 'agrees'
  /** It reads something else than either. */
  | 'disagrees'
  /** It does not find any more what had been corrected; the user's word holds. */
  | 'gone'
  /** It has no such act or grant any more: the correction is kept, and shown apart. */
  | 'unplaced';

export interface JudgedCorrection extends Correction {
  standing: Standing;
  /** Place of its act in the reading of today, from 0; absent if there is none. */
  actIndex?: number;
}

/** A user's words on an act, or on a passage of it. */
export interface Note {
  id: string;
  act: ActAnchor;
  text: string;
  /** Absent for a note on the act as a whole. */
  passage?: Evidence;
  /** ISO 8601 with time. */
  made: string;
}
