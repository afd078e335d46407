import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDocuments, MOST_LISTED } from '../../../lib/engine/batch/listing-to-read.ts';
import { connect, findBatches, findListed, putBatch, type Connection } from '../../../lib/store/index.ts';
import { freshDatabases, value } from '../../store/memory.ts';

freshDatabases();

afterEach(() => {
  vi.useRealTimers();
});

const ORIGIN = 'https://www.exemple.fr';

/** A listing of one document, a minute after the one before. */
async function begin(connection: Connection, n: number) {
  vi.setSystemTime(Date.UTC(2026, 0, 1) + n * 60_000);
  const documents = [{ address: `${ORIGIN}/${n}.pdf`, label: `n° ${n}` }];
  const added = value(await addDocuments(connection, { listing: `${ORIGIN}/liste/${n}`, title: `${n}`, documents }));
  if (added === undefined) throw new Error('a new listing is kept');
  return added;
}

test('of a hundred accounts that are over, the oldest makes room for the next; one that is read stays', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const connection = connect('test');
  const running = await begin(connection, 0);
  const oldest = await begin(connection, 1);
  value(await putBatch(connection, oldest.id, { state: 'ended' }));
  for (let n = 2; n <= 101; n += 1) {
    const { id } = await begin(connection, n);
    value(await putBatch(connection, id, { state: n % 2 === 0 ? 'ended' : 'cancelled' }));
  }
  const kept = value(await findBatches(connection)).map(({ title }) => title);
  expect(kept).toHaveLength(101);
  expect(kept).toContain(running.title);
  expect(kept).toContain('2');
  expect(kept).not.toContain(oldest.title);
  expect(value(await findListed(connection, oldest.id))).toEqual([]);
  connection.close();
});

test('a page after the first is only one of its own host', async () => {
  const connection = connect('test');
  const listing = {
    listing: `${ORIGIN}/liste`,
    title: '',
    documents: [],
    next: 'https://autre.exemple.fr/liste?page=2',
  };
  const { paging } = value(await addDocuments(connection, listing)) ?? {};
  expect(paging).toMatchObject({ read: 1, wanted: 0, end: { kind: 'last' } });
  expect(paging).not.toHaveProperty('next');
  connection.close();
});

test('a listing holds so many documents, and no more', async () => {
  const connection = connect('test');
  const documents = Array.from({ length: MOST_LISTED + 5 }, (_, n) => ({ address: `${ORIGIN}/${n}.pdf`, label: '' }));
  const added = value(await addDocuments(connection, { listing: `${ORIGIN}/liste`, title: '', documents }));
  expect(added?.listed).toBe(MOST_LISTED);
  connection.close();
});

const page = (n: number) => `${ORIGIN}/liste?page=${n}`;
const documents = (n: number) => [{ address: `${ORIGIN}/${n}.pdf`, label: '' }];

describe('documents of another page, added by hand', () => {
  /** A listing of a first page, then what is added to it. */
  async function added(n: number, more: { next?: string; byScript?: boolean } = {}) {
    const connection = connect('test');
    const first = { listing: page(0), title: '', documents: documents(0), next: page(1) };
    const begun = value(await addDocuments(connection, first));
    if (begun === undefined) throw new Error('a new listing is kept');
    const asked = { listing: page(n), title: '', documents: documents(n), batch: begun.id, ...more };
    const batch = value(await addDocuments(connection, asked));
    connection.close();
    return batch;
  }

  test('are of the listing; of its next page, it goes on behind that one', async () => {
    const batch = await added(1, { next: page(2) });
    expect(batch).toMatchObject({ listed: 2, paging: { read: 2, next: page(2), pages: [page(0), page(1)] } });
    expect(batch?.paging).not.toHaveProperty('end');
  });

  test.each([
    ['the last', {}, 'last'],
    ['one that leads back', { next: page(0) }, 'nothing-new'],
    ['one that a script turns', { byScript: true }, 'by-script'],
  ])('of %s end it', async (_what, more, kind) => {
    const batch = await added(1, more);
    expect(batch?.paging).toMatchObject({ read: 2, end: { kind } });
    expect(batch?.paging).not.toHaveProperty('next');
  });

  test('of a page further on leave the pages between to be read', async () => {
    expect(await added(5, { next: page(6) })).toMatchObject({ listed: 2, paging: { read: 1, next: page(1) } });
  });
});
