/** Documents that could not be had at once. */
import { describe, expect, test } from 'vitest';
import type { DocumentState } from '../../../lib/model/document.ts';
import { findJobs } from '../../../lib/store/index.ts';
import { value } from '../../store/memory.ts';
import { knownOne, phases, setEngineStage } from '../engine-stage.ts';
import { fakeReader } from '../fake-reader.ts';

const stage = setEngineStage();
const job = async (address: string) => value(await findJobs(stage.connection, [address]))[0];
const retryAt = (state: DocumentState): number => (state.phase === 'failed' ? (state.retryAt ?? 0) : 0);

describe('a site that is unavailable', () => {
  test('is asked again by itself, quietly, after the time it asked for', async () => {
    const engine = stage.engineWith(fakeReader());
    const address = stage.server.address('/a.pdf');
    stage.status = 503;
    stage.retryAfter = '1';
    const asked = Date.now();
    const failed = await engine.read(address, false);
    expect(failed).toMatchObject({ phase: 'failed', failure: { code: 'http-unavailable', retryAfter: 1 } });
    expect(retryAt(failed)).toBeGreaterThanOrEqual(asked + 1000);
    expect(await knownOne(engine, address)).toEqual(failed);
    expect(await job(address)).toMatchObject({ state: 'queued', attempts: 1, notBefore: retryAt(failed) });
    expect(engine.isIdle()).toBe(false);
    const heard = phases(engine);
    stage.status = 200;
    await expect.poll(() => knownOne(engine, address), { timeout: 5000 }).toMatchObject({ phase: 'answered' });
    expect(new Set(heard)).toEqual(new Set(['answered']));
    expect(Date.now()).toBeGreaterThanOrEqual(asked + 1000);
    await expect.poll(() => engine.isIdle()).toBe(true);
  });

  test('may say so with a date of its own clock', async () => {
    const engine = stage.engineWith(fakeReader());
    stage.status = 429;
    stage.serverDate = 'Sat, 21 Nov 2015 12:00:00 GMT';
    stage.retryAfter = 'Sat, 21 Nov 2015 12:02:00 GMT';
    expect(await engine.read(stage.server.address('/a.pdf'), false)).toMatchObject({
      failure: { code: 'http-too-many-requests', retryAfter: 120 },
    });
  });

  test('is asked at once if the reader wants it, and what failed before does not count', async () => {
    const engine = stage.engineWith(fakeReader());
    const address = stage.server.address('/a.pdf');
    stage.status = 503;
    stage.retryAfter = '600';
    await engine.read(address, false);
    await engine.read(address, false);
    expect(stage.server.asked).toHaveLength(2);
    expect((await job(address))?.attempts).toBe(1);
    stage.status = 200;
    expect(await engine.read(address, false)).toMatchObject({ phase: 'answered' });
  });

  test('is not asked again for what was given up', async () => {
    const engine = stage.engineWith(fakeReader());
    const address = stage.server.address('/a.pdf');
    stage.status = 503;
    await engine.read(address, false);
    const cancelled = value(await engine.cancel(address));
    expect(cancelled).toEqual({ phase: 'failed', failure: { code: 'http-unavailable', status: 503 } });
    expect(engine.isIdle()).toBe(true);
    expect(await job(address)).toMatchObject({ state: 'failed' });
  });
});

test('what will not be over by itself is not tried again', async () => {
  const engine = stage.engineWith(fakeReader());
  const address = stage.server.address('/a.pdf');
  stage.status = 404;
  expect(await engine.read(address, false)).toEqual({
    phase: 'failed',
    failure: { code: 'http-not-found', status: 404 },
  });
  expect(engine.isIdle()).toBe(true);
});

test('without network nothing is given up: all that waits for it goes on when it is back', async () => {
  const engine = stage.engineWith(fakeReader());
  const address = stage.server.address('/a.pdf');
  stage.online = false;
  stage.status = 0;
  expect(await engine.read(address, false)).toMatchObject({ failure: { code: 'network' } });
  expect((await job(address))?.attempts).toBe(0);
  stage.status = 200;
  stage.comeOnline();
  await expect.poll(() => knownOne(engine, address), { timeout: 900 }).toMatchObject({ phase: 'answered' });
});
