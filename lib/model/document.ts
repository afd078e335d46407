/** What is known of the document behind an address, as the shells show it. */
import type { ActChange } from './compare-acts.ts';
import type { JudgedCorrection, Note } from './correction.ts';
import type { Certainty, Found } from './evidence.ts';
import type { DocumentKind, Outcome, Reading, ReadingStatus } from './reading.ts';
import type { ActSource, RelatedActs } from './related.ts';
import type { Failure } from './result.ts';

/** One figure of a vote, and whether the document prints it. */
export interface CountShown {
  value: number;
  certainty: Certainty;
}

/** The answer in one glance: enough for a mark beside a link. */
export interface ActSummary {
  number?: string;
  session?: string;
  title?: string;
  body?: string;
  grants: { beneficiary: string; amountCents?: number; inKind?: boolean }[];
  /** Sum of the money granted, in cents; absent if none is, or no amount of it is known. */
  totalCents?: number;
  outcome?: Outcome;
  for?: CountShown;
  against?: CountShown;
  abstentions?: CountShown;
  notVoting?: CountShown;
  /** Whether the figures of the vote agree with one another and with those of the roll; absent if none can be compared. */
  voteFigures?: 'agree' | 'disagree';
  failedChecks: number;
  /** The user corrected something of it. */
  corrected?: true;
}

export interface DocumentSummary {
  status: ReadingStatus;
  kind: DocumentKind;
  pages: number;
  /** ISO 8601 with time: when the bytes were fetched. */
  retrieved: string;
  acts: ActSummary[];
}

/** What is read already of a document that is being read. */
export interface ActsSoFar {
  /** Rises while the document is read. */
  count: number;
  /** The first of them. */
  first: ActSummary[];
}

export type DocumentState =
  | { phase: 'unread' }
  /** Waiting for its turn: at most two requests at once go to a host. */
  | { phase: 'queued' }
  | {
      phase: 'reading';
      receivedBytes?: number;
      totalBytes?: number;
      pagesRead?: number;
      pages?: number;
      /** The acts that are read already, while pages are still to come. */
      soFar?: ActsSoFar;
    }
  | { phase: 'answered'; summary: DocumentSummary }
  /** `retryAt`, in milliseconds since 1970: it will be tried again by itself then. */
  | { phase: 'failed'; failure: Failure; retryAt?: number };

/** What is done of a reading, between 0 and 1; undefined where that is not known. */
export function readShare(state: DocumentState): number | undefined {
  if (state.phase !== 'reading') return undefined;
  const { receivedBytes, totalBytes, pagesRead, pages } = state;
  if (pagesRead !== undefined && pages !== undefined && pages > 0) return pagesRead / pages;
  if (receivedBytes === undefined || totalBytes === undefined || totalBytes <= 0) return undefined;
  return Math.min(receivedBytes / totalBytes, 1);
}

/** A document as a page links it. */
export interface ListedDocument {
  address: string;
  /** What the page calls it: the link's words. Empty if it says nothing. */
  label: string;
}

/** A page that lists documents, as its tab shows it. */
export interface ListedPage {
  address: string;
  /** What it calls itself. */
  title: string;
  /** Each once, in the page's order. */
  documents: readonly ListedDocument[];
  /** The page after it, where it names one. */
  next?: string;
  /** Only a script turns its pages. */
  byScript?: boolean;
}

/** Another file that holds an act: see `same-act.ts`. */
export interface OtherSource {
  source: ActSource;
  /** What the file was called, of one of the user's. */
  fileName?: string;
  /** What the two say differently, each as the user corrected it, by field; empty where they say the same. */
  differences: SourceDifference[];
  /** So many values of the act were corrected there. */
  corrections: number;
  /** What the user noted there of the act. */
  notes: string[];
}

export interface SourceDifference {
  /** As in {@link ActChange}: « title », « grants.amountCents ». */
  path: string;
  /** Of a grant, its beneficiary. */
  of?: string;
  here?: Found<unknown>;
  there?: Found<unknown>;
}

/** Everything the panel shows of one document. */
export interface Answer {
  address: string;
  /** ISO 8601 with time. */
  retrieved: string;
  /** Version of the rules that read it. */
  readerVersion: string;
  reading: Reading;
  /** What the server called the version that was read, if it did: RFC 9110, 8.8. */
  etag?: string;
  lastModified?: string;
  /** One entry for each deliberation of the reading, in order; none while the document is being read. */
  related: RelatedActs[];
  /** Other files that hold the same acts: one entry for each deliberation, in order. Absent where none does. */
  otherSources?: OtherSource[][];
  /** What the user corrected: the reading is as corrected, and keeps what was read beside each value. */
  corrections: JudgedCorrection[];
  /** What the user noted, each with the place of its act in the reading if it has one. */
  notes: (Note & { actIndex?: number })[];
  /** The address served other bytes before: when they were fetched, and what they said that today's do not. */
  changed?: { retrieved: string; sha256: string; acts: ActChange[]; fileKept?: true };
  /** This is an earlier version: the address serves another one, fetched then. */
  replaced?: { retrieved: string };
  /** Its file is kept on this machine. */
  fileKept?: true;
  /** What the file was called, of a document that came from one of the user's. */
  fileName?: string;
  /** The page that lists the acts of its site, where acts that were not read can be looked for. */
  listing?: string;
  /** Other addresses of the same bytes. */
  alsoAt?: string[];
  /**
   * The document is being read: its reading holds the acts read so far, of the first `pagesRead` pages, and its hash is
   * not known yet (empty).
   */
  unfinished?: {
    /** So many of the first acts are said for good; what the others say may still change. */
    final: number;
  };
}
