import { expect, test, vi } from 'vitest';
import type { ReplyValues, RequestBody } from '../../../lib/messages.ts';
import type { DocumentState } from '../../../lib/model/document.ts';
import { ok, type Result } from '../../../lib/model/result.ts';
import { Listing } from '../../../lib/ui/session/listing.ts';
import type { AskedEngine } from '../../../lib/ui/session/session.ts';
import { answered } from '../../content/fake-engine.ts';

const A = { address: 'https://ville.example/a.pdf', label: 'A' };
const B = { address: 'https://ville.example/b.pdf', label: 'B' };
const C = { address: 'https://ville.example/c.pdf', label: 'C' };

/** Knows what a test tells it; what it is asked to read ends as the test says. */
class PlayedEngine implements AskedEngine {
  readonly known = new Map<string, DocumentState>();
  readonly ends = new Map<string, Result<DocumentState>>();
  readonly asked: RequestBody[] = [];
  #tell: (address: string, state: DocumentState) => void = () => {};

  async ask<B extends RequestBody>(body: B): Promise<Result<ReplyValues[B['kind']]>> {
    this.asked.push(body);
    const reply: Result<unknown> =
      body.kind === 'watch'
        ? ok(body.addresses.map((address) => ({ address, state: this.known.get(address) ?? { phase: 'unread' } })))
        : (this.ends.get('address' in body ? body.address : '') ?? ok(answered()));
    return reply as Result<ReplyValues[B['kind']]>;
  }

  onState(listener: (address: string, state: DocumentState) => void): () => void {
    this.#tell = listener;
    return () => {
      this.#tell = () => {};
    };
  }

  tell(address: string, state: DocumentState): void {
    this.#tell(address, state);
  }
}

function start() {
  const engine = new PlayedEngine();
  return { engine, listing: new Listing(engine) };
}

const phases = (listing: Listing) => listing.documents.value.map(({ state }) => state.value.phase);

test('shows what is known of a page’s documents, and asks once for each', async () => {
  const { engine, listing } = start();
  engine.known.set(B.address, answered({ failedChecks: 1 }));
  listing.show([A, B]);
  expect(phases(listing)).toEqual(['unread', 'unread']);
  await vi.waitFor(() => expect(phases(listing)).toEqual(['unread', 'answered']));
  listing.show([C, B, A]);
  expect(phases(listing)).toEqual(['unread', 'answered', 'unread']);
  expect(engine.asked).toEqual([
    { kind: 'watch', addresses: [A.address, B.address] },
    { kind: 'watch', addresses: [C.address] },
  ]);
  expect(listing.counts.value).toEqual({
    all: 3,
    unread: 2,
    underWay: 0,
    answered: 1,
    read: 1,
    scans: 0,
    others: 0,
    toCheck: 1,
    failed: 0,
  });
});

test('a notice is newer than the reply that was on its way', async () => {
  const { engine, listing } = start();
  listing.show([A]);
  engine.tell(A.address, { phase: 'queued' });
  await vi.waitFor(() => expect(engine.asked).toHaveLength(1));
  expect(phases(listing)).toEqual(['queued']);
});

test('closed, it shows and hears nothing more', () => {
  const { engine, listing } = start();
  listing.show([A]);
  listing.close();
  engine.tell(A.address, answered());
  expect(listing.documents.value).toEqual([]);
});
