/** Who may ask for which listings, and what of them is refused. */
import { describe, expect, test, vi } from 'vitest';
import type { OnBatch } from '../../lib/engine/batch/batches.ts';
import { serveListings } from '../../lib/engine/serve-listings.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import { requestSchema } from '../../lib/messages.ts';
import { EMPTY_TALLY, type BatchProgress } from '../../lib/model/batch.ts';
import { ok } from '../../lib/model/result.ts';
import * as v from 'valibot';

const OPEN = 'https://www.example.fr/deliberations';
const CLOSED = 'https://closed.example.fr/deliberations';

const batch = (id: string, listing: string): BatchProgress => ({
  id,
  listing,
  origins: [],
  title: '',
  started: '2026-11-21T08:00:00.000Z',
  state: 'running',
  listed: 1,
  tally: EMPTY_TALLY,
  underWay: [],
  paging: { read: 1, wanted: 0 },
});

function door(mayAsk = (address: string) => Promise.resolve(!address.includes('closed'))) {
  const kept = [batch('open', OPEN), batch('closed', CLOSED)];
  const listeners: OnBatch[] = [];
  const batches = {
    add: vi.fn<Engine['batches']['add']>((asked) => Promise.resolve(ok(batch('new', asked.listing)))),
    act: vi.fn<Engine['batches']['act']>((id) => Promise.resolve(ok(batch(id, OPEN)))),
    all: () => Promise.resolve(ok(kept)),
    pageOf: (id: string) => Promise.resolve(ok(kept.find((one) => one.id === id)?.listing)),
    documents: () => Promise.resolve(ok([])),
    readPages: vi.fn<Engine['batches']['readPages']>((id) => Promise.resolve(ok(batch(id, OPEN)))),
    listen: (listener: OnBatch) => {
      listeners.push(listener);
      return () => void listeners.splice(0);
    },
  };
  const heard: unknown[] = [];
  const served = serveListings(batches, mayAsk, (message) => void heard.push(message));
  return {
    served,
    batches,
    heard,
    tell: (one: BatchProgress) => listeners.forEach((listener) => listener(one)),
    listeners,
  };
}

const read = (listing: string, ...addresses: string[]) =>
  ({
    kind: 'read-listing',
    id: 1,
    listing,
    title: 'Délibérations',
    documents: addresses.map((address) => ({ address, label: '' })),
  }) as const;

test('a listing is read for whoever may ask about its page; of its documents, those that may be read', async () => {
  const { served, batches } = door();
  const refused = { kind: 'failed', failure: { code: 'host-not-permitted' } };
  await served.handle(read(OPEN, `${OPEN}/1.pdf`, `${CLOSED}/2.pdf`));
  expect(batches.add.mock.calls[0]?.[0].documents).toEqual([
    { address: `${OPEN}/1.pdf`, label: '' },
    { address: `${CLOSED}/2.pdf`, label: '', end: refused },
  ]);
  expect(await served.handle(read(CLOSED))).toMatchObject({ error: { code: 'host-not-permitted' } });
  expect(batches.add).toHaveBeenCalledOnce();
});

test('each host is asked about once, however many documents it has', async () => {
  const mayAsk = vi.fn<(address: string) => Promise<boolean>>(() => Promise.resolve(true));
  const { served } = door(mayAsk);
  await served.handle(read(OPEN, ...Array.from({ length: 100 }, (_, n) => `${OPEN}/${n}.pdf`)));
  expect(mayAsk).toHaveBeenCalledTimes(2);
});

test('listings of pages that may not be asked about are neither told, shown nor changed', async () => {
  const { served, heard, tell, batches } = door();
  tell(batch('open', OPEN));
  expect(await served.handle({ kind: 'batches', id: 1 })).toMatchObject({ value: [{ id: 'open' }] });
  tell(batch('closed', CLOSED));
  tell(batch('open', OPEN));
  await expect.poll(() => heard).toMatchObject([{ kind: 'batch', batch: { id: 'open' } }]);
  for (const request of [
    { kind: 'batch', id: 1, batch: 'closed', action: 'cancel' },
    { kind: 'batch', id: 1, batch: 'unknown', action: 'forget' },
    { kind: 'batch-documents', id: 1, batch: 'closed' },
    { kind: 'batch-pages', id: 1, batch: 'closed', pages: 3 },
    { ...read(OPEN), batch: 'closed' },
  ] as const) {
    expect(await served.handle(request)).toMatchObject({ error: { code: 'host-not-permitted' } });
  }
  expect(batches.act).not.toHaveBeenCalled();
  expect(await served.handle({ kind: 'batch', id: 1, batch: 'open', action: 'pause' })).toMatchObject({ ok: true });
});

test('whoever is gone hears nothing', async () => {
  const { served, listeners } = door();
  await served.handle({ kind: 'batches', id: 1 });
  served.close();
  expect(listeners).toEqual([]);
});

const fits = (message: unknown): boolean => v.safeParse(requestSchema, message).success;

describe('what is not of the protocol', () => {
  test.each([
    [
      'more documents than any listing has',
      { ...read(OPEN), documents: Array.from({ length: 10_001 }, () => ({ address: OPEN, label: '' })) },
    ],
    ['a label without end', { ...read(OPEN), documents: [{ address: OPEN, label: 'x'.repeat(301) }] }],
    ['a title without end', { ...read(OPEN), title: 'x'.repeat(301) }],
    ['an end of the sender’s own', { ...read(OPEN), documents: [{ address: OPEN, label: '', end: {} }] }],
    ['more pages than may be asked for', { kind: 'batch-pages', id: 1, batch: 'a', pages: 51 }],
    ['no page', { kind: 'batch-pages', id: 1, batch: 'a', pages: 0 }],
    ['an unknown action', { kind: 'batch', id: 1, batch: 'a', action: 'erase' }],
    ['an address that is none', read(OPEN, 'no address')],
  ])('%s', (_what, message) => {
    expect(fits(message)).toBe(false);
  });

  test('the largest listing is', () => {
    const documents = Array.from({ length: 10_000 }, (_, n) => ({
      address: `${OPEN}/${n}.pdf`,
      label: 'x'.repeat(300),
    }));
    expect(fits({ ...read(OPEN), documents })).toBe(true);
  });
});
