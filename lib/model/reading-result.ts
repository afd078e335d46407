import type { ReadingStatus } from './reading.ts';

/** What came of a document, as every list and report counts it: acts, an image without text, something else, nothing. */
export type ReadingResult = 'read' | 'scans' | 'others' | 'failed';

/** A document that was had, but could not be opened or read, counts among those that failed. */
export function resultOf(status: ReadingStatus): ReadingResult {
  if (status === 'read') return 'read';
  if (status === 'no-text') return 'scans';
  return status === 'not-deliberation' ? 'others' : 'failed';
}
