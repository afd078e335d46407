/** A disk that fills up while a listing is read. */
import { afterEach, expect, test, vi } from 'vitest';
import { value } from '../../store/memory.ts';
import { listingOf, progressOf, setBatchStage } from './batch-stage.ts';

const stage = setBatchStage();

afterEach(() => {
  vi.restoreAllMocks();
});

test('pauses it and says why, instead of fetching the rest in vain; with room again it goes on', async () => {
  const put: typeof IDBObjectStore.prototype.put = IDBObjectStore.prototype.put;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function refuse(
    this: IDBObjectStore,
    ...given
  ) {
    if (this.name === 'documents') throw new DOMException('', 'QuotaExceededError');
    return put.apply(this, given);
  });
  const engine = stage.start();
  const { id } = value(await engine.batches.add(listingOf(stage, 12)));
  await expect.poll(async () => (await progressOf(engine, id)).state).toBe('paused');
  await expect.poll(() => engine.isIdle()).toBe(true);
  expect(await progressOf(engine, id)).toMatchObject({
    pausedBy: { code: 'storage-full' },
    tally: { waiting: 12, failed: 0 },
  });
  expect(stage.asked.length).toBeLessThan(6);
  full.mockRestore();
  value(await engine.batches.act(id, 'resume'));
  await expect.poll(async () => (await progressOf(engine, id)).state, { timeout: 20_000 }).toBe('ended');
  const progress = await progressOf(engine, id);
  expect(progress.tally).toMatchObject({ waiting: 0, read: 12 });
  expect(progress).not.toHaveProperty('pausedBy');
});
