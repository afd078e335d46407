import type { BatchDocument, BatchProgress } from '../../../lib/model/batch.ts';
import { ok } from '../../../lib/model/result.ts';
import { Batches, type BatchEngine } from '../../../lib/ui/session/batches.ts';
import { batchWith, DOCUMENTS } from './samples.ts';

/** Answers at once, and remembers what it was asked. */
export function engineWith(batches: readonly BatchProgress[], documents: readonly BatchDocument[] = DOCUMENTS) {
  const asked: object[] = [];
  const ask = (body: { kind: string; batch?: string }): Promise<unknown> => {
    asked.push(body);
    if (body.kind === 'batches') return Promise.resolve(ok(batches));
    if (body.kind === 'batch-documents') return Promise.resolve(ok(documents));
    return Promise.resolve(ok(batches.find(({ id }) => id === body.batch) ?? batchWith()));
  };
  const engine = { ask, onState: () => () => {}, onBatch: () => () => {} } as unknown as BatchEngine;
  return { asked, batches: new Batches(engine) };
}
