/** Reads a listing as a whole, as the extension does: fetched, extracted, parsed, stored and tied, two documents of a host at once. */
import { createEngine } from '../../../lib/engine/engine.ts';
import { createPdfReader, READING_TIME_LIMIT } from '../../../lib/engine/pdf-reader.ts';
import { startWorker } from '../../../lib/engine/start-worker.ts';
import type { BatchProgress } from '../../../lib/model/batch.ts';
import { connect, openInbox } from '../../../lib/store/index.ts';

/** Milliseconds from the click to the report. @throws if a document of it could not be read */
export async function readListing(listing: string, addresses: readonly string[], files: string): Promise<number> {
  const reader = createPdfReader({ startWorker: () => startWorker(files, 'reading'), timeLimit: READING_TIME_LIMIT });
  reader.warm();
  const engine = createEngine({
    connection: connect(`bench-${listing}`),
    inbox: openInbox('bench-inbox'),
    reader,
    keepsFiles: () => Promise.resolve(false),
    // Another engine of the same browser has nothing to do with this one.
    locks: { request: (name, options, held) => navigator.locks.request(`bench-${name}`, options, held) },
    network: { isOnline: () => true, onOnline: () => {} },
    rules: { isPermitted: () => Promise.resolve(true), allowLoopback: true, timeLimit: 60_000 },
  });
  const { promise: ended, resolve } = Promise.withResolvers<BatchProgress>();
  engine.batches.listen((batch) => {
    if (batch.state === 'ended') resolve(batch);
  });
  try {
    const begun = performance.now();
    const documents = addresses.map((address) => ({ address, label: 'Délibération' }));
    const added = await engine.batches.add({ listing, title: 'Délibérations', documents });
    if (!added.ok) throw new Error(added.error.code);
    const { tally } = await ended;
    const taken = performance.now() - begun;
    if (tally.read !== addresses.length) throw new Error(`read ${tally.read} of ${addresses.length} documents`);
    return taken;
  } finally {
    engine.close();
    reader.close();
  }
}
