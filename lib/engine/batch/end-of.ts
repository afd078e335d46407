import type { ListedEnd } from '../../model/batch.ts';
import type { DocumentState } from '../../model/document.ts';
import { findKnown, type Connection, type KnownDocument } from '../../store/index.ts';

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

/** What became of a document whose last attempt ended in this state. */
export async function endAfter(
  connection: Connection,
  address: string,
  started: string,
  state: DocumentState,
): Promise<ListedEnd> {
  if (state.phase === 'failed') return { kind: 'failed', failure: state.failure };
  const found = await findKnown(connection, [address]);
  const known = found.ok ? found.value[0] : undefined;
  if (state.phase === 'unread' || known === undefined) return { kind: 'failed', failure: { code: 'cancelled' } };
  return endOf(known, started);
}
