/** Tells every part of the extension that has the collection before it when rows of it have changed. */
import type { Result } from '../model/result.ts';

/** The document whose rows are others now; `all` if any may be; `text` if more or less of their texts can be searched. */
export type RowsChange = { sha256: string } | 'all' | 'text';

const CHANNEL = 'delibere-rows';

/** After the transaction: whoever hears it finds the rows as they are then. */
export function tellRows(change: RowsChange): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
}

/** The same, if the work was done. */
export async function tellingRows<T>(
  changes: RowsChange | readonly RowsChange[],
  done: Promise<Result<T>>,
): Promise<Result<T>> {
  const result = await done;
  if (result.ok) for (const change of [changes].flat()) tellRows(change);
  return result;
}

/** @returns stops listening */
export function onRows(listener: (change: RowsChange) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => listener(data as RowsChange));
  return () => channel.close();
}
