/** A listing that is read as a whole: its documents, in its order, and what became of each. */
import type { ListedDocument } from './document.ts';
import type { ReadingStatus } from './reading.ts';
import { resultOf, type ReadingResult } from './reading-result.ts';
import type { Failure } from './result.ts';

/**
 * `cancelled`: what was not read is left. `ended`: something is known of every document. `forgotten`: its account is kept no
 * more, what was read is.
 */
export type BatchState = 'running' | 'paused' | 'cancelled' | 'ended' | 'forgotten';

/** What the user may do with a listing. `retry` is for what failed, `again` asks the servers for everything anew. */
export const BATCH_ACTIONS = ['pause', 'resume', 'cancel', 'retry', 'again', 'forget'] as const;

export type BatchAction = (typeof BATCH_ACTIONS)[number];

/** What became of a document. */
export type ListedEnd =
  /** It was opened; `known`: before this listing was read, so that its server was not asked for it. */
  { kind: 'opened'; status: ReadingStatus; acts: number; known?: true } | { kind: 'failed'; failure: Failure };

export interface BatchDocument extends ListedDocument {
  /** Absent until something became of it. */
  end?: ListedEnd;
}

/** How many documents came to which end. */
export interface BatchTally {
  /** Nothing became of them yet. */
  waiting: number;
  /** They hold acts, which are read. */
  read: number;
  /** Of those read: known before. */
  known: number;
  /** Without text: pictures of pages. */
  scans: number;
  /** Read, and no deliberations. */
  others: number;
  failed: number;
}

/** Why no further page of a listing is read. */
export type PagingEnd =
  /** As many as were asked for. */
  | { kind: 'enough' }
  /** The page names no next one. */
  | { kind: 'last' }
  /** The page lists nothing that the pages before do not, or leads back to one of them. */
  | { kind: 'nothing-new' }
  /** A script turns the pages: only the reader can. */
  | { kind: 'by-script' }
  | { kind: 'failed'; failure: Failure };

/** The pages of a listing that has several. */
export interface Paging {
  /** Pages read so far, the first one included. */
  read: number;
  /** Pages that are still to be read, as far as there are so many. */
  wanted: number;
  /** The page after the last one read, where that names it. */
  next?: string;
  /** Absent while pages are being read, and before any was asked for. */
  end?: PagingEnd;
}

/** A listing that is read as a whole. */
export interface Batch {
  id: string;
  /** The address of the page that lists the documents. */
  listing: string;
  /** Origins of its documents. */
  origins: string[];
  /** What that page calls itself: any text. */
  title: string;
  /** ISO 8601 with time. */
  started: string;
  state: BatchState;
  /** Why it was paused, where the user did not. */
  pausedBy?: Failure;
  /** Documents in all. */
  listed: number;
  tally: BatchTally;
  paging: Paging;
}

/** How far the reading of a listing is. */
export interface BatchProgress extends Batch {
  /** Documents that are being read now; `share`: what is done of each, between 0 and 1, where that is known. */
  underWay: (ListedDocument & { share?: number })[];
  /** When the first of those that could not be had is tried again by itself: milliseconds since 1970. */
  retryAt?: number;
  /** Milliseconds until its end, at the pace measured; absent while there is none. */
  left?: number;
}

/** UTF-16 units of what a page calls itself, or a document. */
export const LONGEST_NAME = 300;

/** Further pages that are read at one word of the user's. */
export const MOST_PAGES = 50;

export const EMPTY_TALLY: BatchTally = { waiting: 0, read: 0, known: 0, scans: 0, others: 0, failed: 0 };

/** The part of the tally that a document counts for. */
export function listedResult(end: ListedEnd | undefined): ReadingResult | 'waiting' {
  if (end === undefined) return 'waiting';
  return end.kind === 'failed' ? 'failed' : resultOf(end.status);
}

/** The tally with a document more or, by `-1`, less. */
export function tallied(tally: BatchTally, end: ListedEnd | undefined, by: 1 | -1 = 1): BatchTally {
  const kind = listedResult(end);
  const known = kind === 'read' && end?.kind === 'opened' && end.known === true ? by : 0;
  return { ...tally, [kind]: tally[kind] + by, known: tally.known + known };
}

/** Whether trying again may help: it could not be had or opened, or was given up. */
export const isFailed = (end: ListedEnd | undefined): boolean => end !== undefined && listedResult(end) === 'failed';
