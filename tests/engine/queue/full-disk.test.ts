/** The disk is full at the n-th write, for every n: nothing is kept by halves, and the reader goes on. */
import { describe, expect, test, vi } from 'vitest';
import { openJobs } from '../../../lib/store/index.ts';
import { value } from '../../store/memory.ts';
import { actToStore, deliberation, hash, toStore } from '../../store/samples.ts';
import { everythingIn } from '../../store/version-1.ts';
import { writeDocument } from '../../../lib/store/index.ts';
import { knownOne, setEngineStage } from '../engine-stage.ts';
import { fakeReader } from '../fake-reader.ts';

const stage = setEngineStage();

const full = () => new DOMException('the disk is full', 'QuotaExceededError');

/** Lets `n` writes through and fails the one after. Says how many there were. */
function failWrite(n: number): { writes: () => number; mend: () => void } {
  let writes = 0;
  const real = IDBObjectStore.prototype.put;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function put(
    this: IDBObjectStore,
    ...given: Parameters<typeof real>
  ) {
    writes += 1;
    if (writes === n + 1) throw full();
    return real.apply(this, given);
  });
  return { writes: () => writes, mend: () => put.mockRestore() };
}

const contents = async () =>
  value(await stage.connection.use((database) => everythingIn(database as never))) as Record<string, unknown[]>;

const script = { acts: () => [deliberation('1'), deliberation('2')] };
const EARLIER = 'https://www.example.fr/earlier.pdf';

async function writesOfOneDocument(): Promise<number> {
  const counting = failWrite(Number.POSITIVE_INFINITY);
  await stage.engineWith(fakeReader(script)).read(stage.server.address('/b.pdf'), false);
  counting.mend();
  return counting.writes();
}

describe('a full disk', () => {
  test('at any write is said, keeps nothing by halves, loses nothing older, and the next document is read', async () => {
    const writes = await writesOfOneDocument();
    expect(writes).toBeGreaterThanOrEqual(9);
    const address = stage.server.address('/a.pdf');
    for (let n = 0; n < writes; n += 1) {
      globalThis.indexedDB = new IDBFactory();
      stage.connection.close();
      value(await writeDocument(stage.connection, toStore(hash('e'), [actToStore('earlier')], EARLIER)));
      const { jobs: _none, ...before } = await contents();
      const engine = stage.engineWith(fakeReader(script));
      const failing = failWrite(n);
      expect(await engine.read(address, false)).toEqual({
        phase: 'failed',
        failure: { code: 'storage-full', detail: expect.stringContaining('QuotaExceededError') as string },
      });
      failing.mend();
      const { jobs, ...after } = await contents();
      expect(after, `after write ${n}`).toEqual(before);
      // Its end could be written down, so it is known to have failed, unless it was never begun.
      expect(jobs).toHaveLength(n === 0 ? 0 : 1);
      expect(value(await openJobs(stage.connection))).toEqual([]);
      expect(await knownOne(engine, address)).toMatchObject({ phase: 'failed', failure: { code: 'storage-full' } });
      expect(await engine.read(stage.server.address('/b.pdf'), false)).toMatchObject({ phase: 'answered' });
      expect(await engine.read(address, false)).toMatchObject({ phase: 'answered' });
    }
  });

  test('that stays full ends no other way, and is not asked about without end', async () => {
    const engine = stage.engineWith(fakeReader(script));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full();
    });
    const address = stage.server.address('/a.pdf');
    expect(await engine.read(address, false)).toMatchObject({ failure: { code: 'storage-full' } });
    expect(await engine.answer(address)).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    put.mockRestore();
    expect(engine.isIdle()).toBe(true);
    expect(stage.server.asked).toEqual([]);
    expect(await engine.read(address, false)).toMatchObject({ phase: 'answered' });
  });
});
