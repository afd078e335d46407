/** Where a back-up, or the taking in of a file, stands. */
import type { Failure } from '../../model/result.ts';

/** What a back-up that was looked through holds. */
export interface BackupHeld {
  /** ISO 8601 with time. */
  made: string;
  documents: number;
  acts: number;
  /** Documents that the user wrote on. */
  written: number;
}

/** What became of a file of readings. */
export interface TakenReadings {
  added: number;
  known: number;
  empty: number;
  refused: number;
  /** Numbers of the first lines that were refused, from 1. */
  refusedLines: readonly number[];
}

export type BackupState =
  | { kind: 'idle' }
  | { kind: 'saving'; done: number; all: number }
  | { kind: 'saved'; bytes: number }
  /** Looking through a file; `part` of 1. */
  | { kind: 'looking'; part: number }
  | { kind: 'asking'; held: BackupHeld }
  | { kind: 'restoring'; part: number }
  | { kind: 'restored'; mode: 'replace' | 'merge' }
  | { kind: 'importing'; documents: number; part: number }
  | { kind: 'imported'; taken: TakenReadings }
  | { kind: 'cancelled' }
  | { kind: 'failed'; failure: Failure };

/** Whether the browser may throw the collection away when the device runs out of room. */
export type Persistence = 'kept' | 'may-go' | 'refused' | 'unknown';
