import { describe, expect, test } from 'vitest';
import {
  confirmAddress,
  connect,
  findJobs,
  hasOpenJobs,
  openJobs,
  putJob,
  queueJob,
  removeJob,
  writeDocument,
  type Connection,
} from '../../lib/store/index.ts';
import { freshDatabases, value } from './memory.ts';
import { ADDRESS, hash, toStore } from './samples.ts';

freshDatabases();

const NOW = 1_700_000_000_000;
const address = (n: number): string => `https://www.example.fr/${n}.pdf`;

const queue = async (connection: Connection, ...numbers: number[]): Promise<void> => {
  for (const n of numbers) value(await queueJob(connection, { address: address(n), again: false }, NOW));
};
const open = async (connection: Connection): Promise<string[]> =>
  value(await openJobs(connection)).map((job) => job.address);

async function withConnection(work: (connection: Connection) => Promise<void>): Promise<void> {
  const connection = connect('test');
  await work(connection);
  connection.close();
}

/** A job that is nearly done. */
const reading = async (connection: Connection) => {
  const wanted = { address: ADDRESS, again: false, batch: 'a listing' };
  const queued = value(await queueJob(connection, wanted, NOW));
  value(await putJob(connection, { ...queued, state: 'reading', notBefore: NOW, failure: { code: 'timeout' } }));
};

test('jobs wait in the order asked for, whatever the clock says', () =>
  withConnection(async (connection) => {
    expect(value(await hasOpenJobs(connection))).toBe(false);
    await queue(connection, 3, 1);
    value(await queueJob(connection, { address: address(2), again: false }, NOW - 31_536_000_000));
    expect(await open(connection)).toEqual([3, 1, 2].map(address));
    expect(value(await hasOpenJobs(connection))).toBe(true);
  }));

test('a document asked for twice keeps its place and its attempts', () =>
  withConnection(async (connection) => {
    await queue(connection, 1, 2);
    const [first] = value(await openJobs(connection));
    if (first === undefined) throw new Error('no job');
    value(await putJob(connection, { ...first, state: 'reading', attempts: 2 }));
    const again = value(await queueJob(connection, { address: address(1), again: true }, NOW));
    expect(again).toMatchObject({ state: 'reading', attempts: 2, place: first.place, again: true });
    expect(await open(connection)).toEqual([1, 2].map(address));
  }));

test('one whose job has failed begins anew, at the end', () =>
  withConnection(async (connection) => {
    await queue(connection, 1, 2);
    const [first] = value(await openJobs(connection));
    if (first === undefined) throw new Error('no job');
    value(await putJob(connection, { ...first, state: 'failed', attempts: 6, failure: { code: 'network' } }));
    expect(await open(connection)).toEqual([address(2)]);
    await queue(connection, 1);
    expect(await open(connection)).toEqual([2, 1].map(address));
    const [job] = value(await findJobs(connection, [address(1)]));
    expect(job).toMatchObject({ state: 'queued', attempts: 0 });
    expect(job).not.toHaveProperty('failure');
  }));

test('what was given up is not brought back by a late word', () =>
  withConnection(async (connection) => {
    await queue(connection, 1);
    const [job] = value(await openJobs(connection));
    if (job === undefined) throw new Error('no job');
    value(await removeJob(connection, address(1)));
    value(await putJob(connection, { ...job, state: 'fetching' }));
    expect(value(await findJobs(connection, [address(1)]))).toEqual([undefined]);
  }));

describe('a job ends', () => {
  test('in the transaction that stores its document', () =>
    withConnection(async (connection) => {
      await reading(connection);
      value(await writeDocument(connection, toStore(hash('a'), [])));
      expect(value(await findJobs(connection, [ADDRESS]))).toEqual([undefined]);
    }));

  test('where the server says that nothing changed', () =>
    withConnection(async (connection) => {
      value(await writeDocument(connection, toStore(hash('a'), [])));
      await reading(connection);
      value(await confirmAddress(connection, ADDRESS, '2026-02-01T00:00:00.000Z'));
      expect(await open(connection)).toEqual([]);
    }));
});
