import type { BatchAction } from '../../model/batch.ts';
import { ok, type Result } from '../../model/result.ts';
import { beginAgain, findBatch, putBatch, removeBatch, type BatchRecord, type Connection } from '../../store/index.ts';

async function forget(connection: Connection, id: string): Promise<Result<BatchRecord | undefined>> {
  const last = await findBatch(connection, id);
  if (!last.ok || last.value === undefined) return last;
  const removed = await removeBatch(connection, id);
  return removed.ok ? ok({ ...last.value, state: 'forgotten' }) : removed;
}

/** Writes down what the user wants with a listing. Undefined if it is not kept. */
export function changeBatch(
  connection: Connection,
  id: string,
  action: BatchAction,
): Promise<Result<BatchRecord | undefined>> {
  switch (action) {
    case 'pause':
      return putBatch(connection, id, { state: 'paused' });
    case 'resume':
      return putBatch(connection, id, { state: 'running' });
    case 'cancel':
      return putBatch(connection, id, { state: 'cancelled' });
    case 'retry':
      return beginAgain(connection, id, 'failed');
    case 'again':
      return beginAgain(connection, id, 'all');
    case 'forget':
      return forget(connection, id);
  }
}
