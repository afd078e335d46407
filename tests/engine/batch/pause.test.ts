/** Reading a whole listing is paused, and goes on. */
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../lib/engine/engine.ts';
import type { BatchProgress } from '../../../lib/model/batch.ts';
import { value } from '../../store/memory.ts';
import { listingOf, progressOf, setBatchStage } from './batch-stage.ts';

const stage = setBatchStage();

const begin = async (engine: Engine, count: number, name = ''): Promise<string> =>
  value(await engine.batches.add(listingOf(stage, count, name))).id;

const ended = async (engine: Engine, id: string): Promise<BatchProgress> => {
  await expect.poll(async () => (await progressOf(engine, id)).state, { timeout: 20_000 }).toBe('ended');
  return progressOf(engine, id);
};

const requests = (): number[] =>
  [...new Set(stage.asked)].map((path) => stage.asked.filter((one) => one === path).length);

/** Lets go what waits, until nothing more comes. */
const letGo = (path: string): void => stage.waiting.find((one) => one.path === path)?.go();

describe('a listing that is paused', () => {
  test('finishes what is under way, begins nothing, and goes on where it was', async () => {
    stage.holds = true;
    const engine = stage.start();
    const id = await begin(engine, 5);
    await expect.poll(() => stage.waiting.length).toBe(2);
    expect(value(await engine.batches.act(id, 'pause')).state).toBe('paused');
    letGo('/1.pdf');
    letGo('/2.pdf');
    await expect.poll(async () => (await progressOf(engine, id)).tally).toMatchObject({ read: 2, waiting: 3 });
    await expect.poll(() => engine.isIdle()).toBe(true);
    expect(stage.asked).toEqual(['/1.pdf', '/2.pdf']);
    stage.holds = false;
    value(await engine.batches.act(id, 'resume'));
    expect((await ended(engine, id)).tally.read).toBe(5);
    expect(requests()).toEqual([1, 1, 1, 1, 1]);
  });

  test('is still paused when the engine died, and asks for nothing until it is resumed', async () => {
    stage.holds = true;
    const first = stage.start();
    const id = await begin(first, 4);
    await expect.poll(() => stage.waiting.length).toBe(2);
    value(await first.batches.act(id, 'pause'));
    stage.asked.length = 0;
    const second = stage.start();
    await expect.poll(async () => (await second.batches.all()).ok).toBe(true);
    await expect.poll(() => second.isIdle()).toBe(true);
    expect((await progressOf(second, id)).state).toBe('paused');
    expect(stage.asked).toEqual([]);
    stage.holds = false;
    value(await second.batches.act(id, 'resume'));
    expect((await ended(second, id)).tally.read).toBe(4);
  });

  test('gives up what waits for another attempt, which is tried when it is resumed', async () => {
    stage.answers.set('/1.pdf', (request) => void request.socket.destroy());
    const engine = stage.start();
    const id = await begin(engine, 2);
    await expect.poll(async () => (await progressOf(engine, id)).retryAt).toBeDefined();
    value(await engine.batches.act(id, 'pause'));
    await expect.poll(() => engine.isIdle()).toBe(true);
    expect((await progressOf(engine, id)).tally).toMatchObject({ waiting: 1, read: 1, failed: 0 });
    stage.answers.clear();
    value(await engine.batches.act(id, 'resume'));
    expect((await ended(engine, id)).tally.read).toBe(2);
  });
});
