/** What the extension stored of each document, in the public form. */
import type { Reading, ReadingStatus } from '../../lib/model/reading.ts';
import type { Failure, FailureCode } from '../../lib/model/result.ts';
import type { EngineDoor } from './engine-door.ts';
import type { ReadDocument } from './read-listing.ts';

/** Failures that are the document's own; all others are of the way to it. */
const STATUS_OF: Partial<Record<FailureCode, ReadingStatus>> = {
  encrypted: 'encrypted',
  damaged: 'damaged',
  empty: 'damaged',
  'not-a-pdf': 'damaged',
  'too-large': 'too-large',
};

/** A document of which nothing could be stored: its status says why. */
const unstored = (file: string, { code }: Failure): Reading => ({
  file,
  sha256: '',
  bytes: 0,
  pages: 0,
  pagesRead: 0,
  status: STATUS_OF[code] ?? 'unreadable',
  textSource: 'none',
  kind: 'other',
  deliberations: [],
  ms: { extract: 0, parse: 0 },
});

/** What the listing's document came to. */
export interface ListedAnswer {
  reading: Reading;
  /** Acts of earlier sittings that it is shown beside. */
  earlier: number;
}

/** Undefined where there is neither an answer nor a stated failure. */
export async function listedAnswer(
  door: EngineDoor,
  { address, state }: ReadDocument,
): Promise<ListedAnswer | undefined> {
  const answer = await door.answer(address);
  if (answer.ok) {
    const { reading, related } = answer.value;
    return { reading, earlier: related.reduce((sum, { earlier }) => sum + earlier.length, 0) };
  }
  return state.phase === 'failed' ? { reading: unstored(address, state.failure), earlier: 0 } : undefined;
}
