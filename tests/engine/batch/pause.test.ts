/** Reading a whole listing is paused, and goes on. */
import { describe, expect, test } from 'vitest';
import { value } from '../../store/memory.ts';
import { begin, ended, letGo, progressOf, requests, setBatchStage } from './batch-stage.ts';

const stage = setBatchStage();

describe('a listing that is paused', () => {
  test('finishes what is under way, begins nothing, and goes on where it was', async () => {
    stage.holds = true;
    const engine = stage.start();
    const id = await begin(stage, engine, 5);
    await expect.poll(() => stage.waiting.length).toBe(2);
    expect(value(await engine.batches.act(id, 'pause')).state).toBe('paused');
    letGo(stage, '/1.pdf');
    letGo(stage, '/2.pdf');
    await expect.poll(async () => (await progressOf(engine, id)).tally).toMatchObject({ read: 2, waiting: 3 });
    await expect.poll(() => engine.isIdle()).toBe(true);
    expect(stage.asked).toEqual(['/1.pdf', '/2.pdf']);
    stage.holds = false;
    value(await engine.batches.act(id, 'resume'));
    expect((await ended(engine, id)).tally.read).toBe(5);
    expect(requests(stage)).toEqual([1, 1, 1, 1, 1]);
  });

  test('is still paused when the engine died, and asks for nothing until it is resumed', async () => {
    stage.holds = true;
    const first = stage.start();
    const id = await begin(stage, first, 4);
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
    const id = await begin(stage, engine, 2);
    await expect.poll(async () => (await progressOf(engine, id)).retryAt).toBeDefined();
    value(await engine.batches.act(id, 'pause'));
    await expect.poll(() => engine.isIdle()).toBe(true);
    expect((await progressOf(engine, id)).tally).toMatchObject({ waiting: 1, read: 1, failed: 0 });
    stage.answers.clear();
    value(await engine.batches.act(id, 'resume'));
    expect((await ended(engine, id)).tally.read).toBe(2);
  });
});
