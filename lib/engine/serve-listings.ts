/** The part of the engine's door that is about listings read as a whole. */
import type { FromEngine, ReplyValues, Request } from '../messages.ts';
import type { BatchDocument, BatchProgress } from '../model/batch.ts';
import { err, ok, type Failure, type Result } from '../model/result.ts';
import type { Engine } from './engine.ts';
import type { MayAsk } from './serve.ts';

type ListingRequest = Extract<
  Request,
  { kind: 'read-listing' | 'batches' | 'batch-documents' | 'batch' | 'batch-pages' }
>;
type Value = ReplyValues[ListingRequest['kind']];

const NOT_PERMITTED: Failure = { code: 'host-not-permitted' };

export const isOfListings = (request: Request): request is ListingRequest =>
  request.kind === 'read-listing' || request.kind.startsWith('batch');

export interface ListingDoor {
  handle(request: ListingRequest): Promise<Result<Value>>;
  close(): void;
}

/** A shell hears of the listings of pages that it may ask about, and of no others. */
export function serveListings(
  batches: Engine['batches'],
  mayAsk: MayAsk,
  send: (message: FromEngine) => void,
): ListingDoor {
  let hears = false;

  const stop = batches.listen((batch) => {
    if (!hears) return;
    void mayAsk(batch.listing).then((may) => (may ? send({ kind: 'batch', batch }) : undefined));
  });

  /** What the sender may not ask for is listed, and said to be refused. Asked once for each host. */
  async function permitted(documents: readonly BatchDocument[]): Promise<BatchDocument[]> {
    const answers = new Map<string, Promise<boolean>>();
    return Promise.all(
      documents.map(async (document) => {
        const { origin } = new URL(document.address);
        const may = answers.get(origin) ?? mayAsk(document.address);
        answers.set(origin, may);
        return (await may) ? document : { ...document, end: { kind: 'failed', failure: NOT_PERMITTED } };
      }),
    );
  }

  async function read(request: Extract<ListingRequest, { kind: 'read-listing' }>): Promise<Result<BatchProgress>> {
    const { kind: _kind, id: _id, next, byScript, batch, ...listing } = request;
    if (!(await mayAsk(listing.listing))) return err(NOT_PERMITTED);
    return batches.add({
      ...listing,
      documents: await permitted(listing.documents),
      ...(next !== undefined && { next }),
      ...(byScript !== undefined && { byScript }),
      ...(batch !== undefined && { batch }),
    });
  }

  async function all(): Promise<Result<BatchProgress[]>> {
    hears = true;
    const found = await batches.all();
    if (!found.ok) return found;
    const may = await Promise.all(found.value.map(({ listing }) => mayAsk(listing)));
    return ok(found.value.filter((_, index) => may[index]));
  }

  return {
    async handle(request) {
      if (request.kind === 'batches') return all();
      const { batch: id } = request;
      const kept = id === undefined ? undefined : await batches.pageOf(id);
      if (kept?.ok === false) return kept;
      if (id !== undefined && (kept?.value === undefined || !(await mayAsk(kept.value)))) return err(NOT_PERMITTED);
      switch (request.kind) {
        case 'read-listing':
          return read(request);
        case 'batch-documents':
          return batches.documents(request.batch);
        case 'batch':
          return batches.act(request.batch, request.action);
        case 'batch-pages':
          return batches.readPages(request.batch, request.pages);
      }
    },
    close: stop,
  };
}
