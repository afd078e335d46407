/** What an engine left when it died, and what the next one makes of it. */
import { describe, expect, test, vi } from 'vitest';
import { claimQueue } from '../../../lib/engine/queue/claim.ts';
import { findDocument, findJobs, putJob, queueJob, writeDocument } from '../../../lib/store/index.ts';
import { value } from '../../store/memory.ts';
import { hash, toStore } from '../../store/samples.ts';
import { knownOne, phases, setEngineStage, SLOW } from '../engine-stage.ts';
import { fakeReader } from '../fake-reader.ts';

const stage = setEngineStage();

const job = async (address: string) => value(await findJobs(stage.connection, [address]))[0];
const queue = async (address: string, again = false) =>
  value(await queueJob(stage.connection, { address, again }, Date.now()));
const never = new Promise<void>(() => {});

describe('an engine that died', () => {
  test('while it read leaves the document to the next one', async () => {
    const address = stage.server.address('/a.pdf');
    const reader = fakeReader({ until: never });
    void stage.engineWith(reader).read(address, false);
    await expect.poll(async () => (await job(address))?.state).toBe('reading');
    const next = stage.engineWith(fakeReader());
    await expect.poll(() => knownOne(next, address)).toMatchObject({ phase: 'answered' });
    await expect.poll(() => next.isIdle()).toBe(true);
    expect(await job(address)).toBeUndefined();
  });

  test('while it fetched leaves them all, in the order asked for', async () => {
    const addresses = SLOW.map((path) => stage.server.address(path));
    for (const address of addresses) {
      value(await putJob(stage.connection, { ...(await queue(address)), state: 'fetching', attempts: 1 }));
    }
    const reader = fakeReader();
    const next = stage.engineWith(reader);
    for (let answered = 0; answered < addresses.length; answered += 1) {
      await expect.poll(() => stage.waiting.length).toBeGreaterThan(0);
      stage.waiting.shift()?.();
      await expect.poll(() => reader.addresses.length).toBe(answered + 1);
    }
    expect(reader.addresses).toEqual(addresses);
    await expect.poll(() => next.isIdle()).toBe(true);
    expect(stage.server.asked).toEqual(SLOW);
  });

  test('after it had stored the document is not followed by a second request', async () => {
    const address = stage.server.address('/a.pdf');
    value(await writeDocument(stage.connection, toStore(hash('a'), [], address)));
    await queue(address);
    const next = stage.engineWith(fakeReader());
    await expect.poll(async () => job(address)).toBeUndefined();
    await expect.poll(() => next.isIdle()).toBe(true);
    expect(stage.server.asked).toEqual([]);
  });

  test('of a document, time and again, is not followed by another attempt', async () => {
    const address = stage.server.address('/a.pdf');
    value(await putJob(stage.connection, { ...(await queue(address)), state: 'reading', attempts: 3 }));
    const next = stage.engineWith(fakeReader());
    await expect.poll(() => knownOne(next, address)).toMatchObject({ phase: 'failed', failure: { code: 'damaged' } });
    expect(stage.server.asked).toEqual([]);
    expect(await next.read(address, false)).toMatchObject({ phase: 'answered' });
  });

  test('between two attempts leaves the wait to the next one, and the words for it', async () => {
    const address = stage.server.address('/a.pdf');
    const failure = { code: 'http-unavailable', status: 503 } as const;
    const notBefore = Date.now() + 400;
    value(await putJob(stage.connection, { ...(await queue(address)), attempts: 1, notBefore, failure }));
    const next = stage.engineWith(fakeReader());
    expect(await knownOne(next, address)).toEqual({ phase: 'failed', failure, retryAt: notBefore });
    expect(stage.server.asked).toEqual([]);
    const heard = phases(next);
    await expect.poll(() => knownOne(next, address)).toMatchObject({ phase: 'answered' });
    expect(heard).not.toContain('queued');
    expect(Date.now()).toBeGreaterThanOrEqual(notBefore);
  });
});

describe('two engines', () => {
  test('never work on the queue at once; the second goes on when the first dies', async () => {
    const first = claimQueue(navigator.locks);
    await first.held;
    const second = claimQueue(navigator.locks);
    const held = vi.fn<() => void>();
    void second.held.then(held);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(held).not.toHaveBeenCalled();
    first.release();
    await expect.poll(() => held.mock.calls.length).toBe(1);
    second.release();
  });

  test('one that waits for the queue can be asked, and can give up what it was asked for', async () => {
    const other = claimQueue(navigator.locks);
    await other.held;
    const engine = stage.engineWith(fakeReader());
    const address = stage.server.address('/a.pdf');
    const done = engine.read(address, false);
    await expect.poll(() => knownOne(engine, address)).toEqual({ phase: 'queued' });
    expect(value(await engine.cancel(address))).toEqual({ phase: 'unread' });
    expect(await done).toEqual({ phase: 'unread' });
    const again = engine.read(address, false);
    other.release();
    expect(await again).toMatchObject({ phase: 'answered' });
    expect(stage.server.asked).toEqual(['/a.pdf']);
  });
});

test('a document that failed is known to have failed by the next engine, for a day', async () => {
  const address = stage.server.address('/a.pdf');
  stage.status = 404;
  await stage.engineWith(fakeReader()).read(address, false);
  const next = stage.engineWith(fakeReader());
  expect(await knownOne(next, address)).toMatchObject({ phase: 'failed', failure: { code: 'http-not-found' } });
  const failed = await job(address);
  if (failed === undefined) throw new Error('no job');
  value(await putJob(stage.connection, { ...failed, changed: Date.now() - 172_800_000 }));
  expect(await knownOne(stage.engineWith(fakeReader()), address)).toEqual({ phase: 'unread' });
  expect(value(await findDocument(stage.connection, address))).toBeUndefined();
});
