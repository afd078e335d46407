/** One line of NDJSON for one file: what the command line writes, and what the library imports. */
import type { Reading } from './reading.ts';
import type { Failure } from './result.ts';

export interface ReadingLine extends Reading {
  /** Version of the rules that read it. */
  readerVersion: string;
  /** ISO 8601 with time: when the file was last changed. Absent if there was none, or if nobody asked. */
  modified?: string;
  /** Why `status` says that it could not be read, where there is more to say. */
  failure?: Failure;
}
