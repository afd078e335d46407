import type { ListedEnd } from '../../model/batch.ts';
import type { KnownDocument } from '../../store/index.ts';

/**
 * What became of a document that is stored.
 *
 * @param started when its listing began to be read, ISO 8601: what was fetched before was known
 */
export function endOf({ document, version }: KnownDocument, started: string): ListedEnd {
  if (document.failure !== undefined) return { kind: 'failed', failure: document.failure };
  const known = version.retrieved < started;
  return { kind: 'opened', status: document.status, acts: document.summaries.length, ...(known && { known }) };
}
