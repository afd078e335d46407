/**
 * What is kept, and by which keys it is found again: the schema as it is today. `migrations.ts` leads
 * to it from any earlier one.
 */
import type { DBSchema } from 'idb';
import type { Batch, BatchDocument, Paging } from '../model/batch.ts';
import type { ActRow } from '../model/collection.ts';
import type { Correction, Note } from '../model/correction.ts';
import type { ActSummary } from '../model/document.ts';
import type { Learnt } from '../model/learnt.ts';
import type { MergeDecision } from '../model/merging.ts';
import type { Deliberation, DocumentKind, Reading, ReadingStatus } from '../model/reading.ts';
import type { Failure } from '../model/result.ts';
import type { Sitting } from '../model/sitting.ts';

export const STORE_NAME = 'delibere';

/** One PDF, by the hash of its bytes. */
export interface DocumentRecord {
  sha256: string;
  /** Length of the file. */
  bytes: number;
  pages: number;
  pagesRead: number;
  status: ReadingStatus;
  kind: DocumentKind;
  /** Why `status` says that it could not be opened. */
  failure?: Failure;
  textSource: Reading['textSource'];
  ms: Reading['ms'];
  /** One for each act, in order: enough for the mark beside a link, without its acts. */
  summaries: ActSummary[];
  /** Version of the rules that read it last. */
  readerVersion: string;
  /** ISO 8601 with time: when its bytes were first fetched. */
  retrieved: string;
}

/** The bytes that an address served once. */
export interface AddressVersion {
  sha256: string;
  /** After redirects. */
  finalAddress: string;
  /** ISO 8601 with time: when these bytes were fetched from here. */
  retrieved: string;
  /** ISO 8601 with time: when the server last said that they are the current ones. */
  checked: string;
  /** Of the response, for a conditional request. */
  etag?: string;
  lastModified?: string;
}

/** One address. A document may have several; an address that changes its bytes keeps all that it served. */
export interface AddressRecord {
  address: string;
  /** The current one first. In the order seen, whatever the clock said. Never empty. */
  versions: AddressVersion[];
  /** Hashes of `versions`, for the index. */
  hashes: string[];
}

/** One deliberation of a document. */
export interface ActRecord {
  /** `sha256#n`, n counted from 0 in the reading's order: see {@link actId}. */
  id: string;
  sha256: string;
  act: Deliberation;
  learnt: Learnt;
  /** An address that its document was read from; absent in what was stored before it was kept here, or without fetching. */
  address?: string;
}

/** `[relation key, date of the sitting]`: sorted by date under each key. An act without date has '' and comes first. */
export type KinKey = [key: string, session: string];

/** What ties an act to others, apart from the act itself: hundreds of its index's entries are looked through at once. */
export interface KinRecord {
  /** The act's. */
  id: string;
  sha256: string;
  keys: KinKey[];
}

/** The text of a document, so that a better reader can read it again without downloading. */
export interface LinesRecord {
  sha256: string;
  /** `lines-codec.ts` */
  gzip: ArrayBuffer;
}

/** What the user wrote on a document. It is of the bytes: another version of the document has its own. */
export interface AnnotationsRecord {
  sha256: string;
  /** In the order made, at most one of each value. Never applied to what is stored of the reading. */
  corrections: Correction[];
  notes: Note[];
}

/** The file itself, where the user wants files kept. Written after its reading, apart from it. */
export interface FileRecord {
  sha256: string;
  /** A Blob is on the disk: records can be counted and moved about without their bytes being loaded. */
  file: Blob;
}

/** A part of a file that is being taken in: it is in nobody's way until all of it is there. */
export interface StagedRecord {
  /** Each with the store that it is for, in the file's order. */
  records: [store: string, value: unknown][];
}

/** How far a job has come. `queued` also waits for its next attempt. */
export const JOB_STATES = ['queued', 'fetching', 'reading', 'failed'] as const;

export type JobState = (typeof JOB_STATES)[number];

/** A document to be read, so that it is read whatever dies meanwhile. A document has one job at a time. */
export interface JobRecord {
  /** The document's, without a fragment. */
  address: string;
  state: JobState;
  /** Rises in the order asked for. */
  place: number;
  /** Whether the server is asked although the document is known. */
  again: boolean;
  /** How often it was begun. */
  attempts: number;
  /** Milliseconds since 1970: when the state was last changed. */
  changed: number;
  /** Milliseconds since 1970: not begun again before. */
  notBefore?: number;
  /** Of the last attempt. */
  failure?: Failure;
  /** The listing that it was asked for with, if it was: see {@link BatchRecord}. */
  batch?: string;
}

/** A listing that is read as a whole. Its tally and its documents' ends change in one transaction. */
export interface BatchRecord extends Batch {
  /** Which of the documents that are known are asked for all the same. */
  again: 'none' | 'failed' | 'all';
  /** `pages`: the addresses of those read, against going round in a circle. */
  paging: Paging & { pages: string[] };
}

/** A document of such a listing. */
export interface ListedRecord extends BatchDocument {
  batch: string;
  /** In the listing's order, from 0. */
  place: number;
}

export type ListedKey = [batch: string, place: number];

/** By state, and in the order asked for within each. */
export type JobStateKey = [state: JobState, place: number];

/** A document whose acts' texts can be searched. */
export interface IndexedRecord {
  sha256: string;
  /** Number of its first act among all that were ever indexed; the others follow. */
  first: number;
  /** Acts that it had then. */
  count: number;
}

/** The words of the texts of some acts. Never changed: several are merged into a new one. */
export interface SegmentRecord {
  id: number;
  /** Numbers of its acts: from the one on, up to the other, which is not of it. Numbers in its blocks begin with 0 at `from`. */
  from: number;
  to: number;
  /** Acts that are in it: some of its numbers may be of acts that were removed. */
  acts: number;
  /** The first word of each of its blocks, in order. */
  firstWords: string[];
  /** Its blocks are still being written; without whoever writes them it is nothing. */
  unfinished?: true;
}

/** Words with their postings, as `lib/collection/text` packs them. */
export interface BlockRecord {
  segment: number;
  /** From 0. */
  place: number;
  bytes: Uint8Array<ArrayBuffer>;
}

export type BlockKey = [segment: number, place: number];

export interface StoreSchema extends DBSchema {
  documents: { key: string; value: DocumentRecord };
  addresses: { key: string; value: AddressRecord; indexes: { 'by-hash': string } };
  acts: { key: string; value: ActRecord };
  kin: { key: string; value: KinRecord; indexes: { 'by-key': KinKey } };
  lines: { key: string; value: LinesRecord };
  annotations: { key: string; value: AnnotationsRecord };
  rows: { key: string; value: ActRow; indexes: { 'by-session': string } };
  files: { key: string; value: FileRecord };
  sittings: { key: string; value: Sitting; indexes: { 'by-document': string } };
  merges: { key: string; value: MergeDecision };
  staged: { key: number; value: StagedRecord };
  jobs: { key: string; value: JobRecord; indexes: { 'by-place': number; 'by-state': JobStateKey } };
  batches: { key: string; value: BatchRecord };
  listed: { key: ListedKey; value: ListedRecord };
  indexed: { key: string; value: IndexedRecord; indexes: { 'by-first': number } };
  segments: { key: number; value: SegmentRecord };
  blocks: { key: BlockKey; value: BlockRecord };
}
