/** Listings in every state that they can be shown in. */
import type { BatchDocument, BatchProgress } from '../../../lib/model/batch.ts';

export const LISTING = 'https://ville.example/deliberations';

export const batchWith = (changes: Partial<BatchProgress> = {}): BatchProgress => ({
  id: 'one',
  listing: LISTING,
  origins: ['https://ville.example'],
  title: 'Délibérations du conseil',
  started: '2026-11-21T08:00:00.000Z',
  state: 'running',
  listed: 47,
  tally: { waiting: 35, read: 10, known: 2, scans: 1, others: 0, failed: 1 },
  underWay: [
    { address: 'https://ville.example/13.pdf', label: 'Acte 13', share: 0.5 },
    { address: 'https://ville.example/14.pdf', label: '' },
  ],
  left: 150_000,
  paging: { read: 1, wanted: 0 },
  ...changes,
});

const document = (n: number, end?: BatchDocument['end']): BatchDocument => ({
  address: `https://ville.example/${n}.pdf`,
  label: `Acte ${n}`,
  ...(end && { end }),
});

/** 47 listed: 43 read, of which 5 were known, 2 scans, 1 refused, 1 gone. */
export const DOCUMENTS: readonly BatchDocument[] = Array.from({ length: 47 }, (_, index) => {
  const n = index + 1;
  if (n === 7 || n === 8) return document(n, { kind: 'opened', status: 'no-text', acts: 0 });
  if (n === 9) return document(n, { kind: 'failed', failure: { code: 'http-forbidden', status: 403 } });
  if (n === 10) return document(n, { kind: 'failed', failure: { code: 'http-not-found', status: 404 } });
  return document(n, { kind: 'opened', status: 'read', acts: 1, ...(n <= 5 && { known: true }) });
});

export const ended = batchWith({
  state: 'ended',
  tally: { waiting: 0, read: 43, known: 5, scans: 2, others: 0, failed: 2 },
  underWay: [],
  paging: { read: 3, wanted: 0, end: { kind: 'last' } },
});
