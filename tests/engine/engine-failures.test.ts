import { describe, expect, test, vi } from 'vitest';
import { value } from '../store/memory.ts';
import { knownOne, phases, setEngineStage } from './engine-stage.ts';
import { fakeReader } from './fake-reader.ts';

const stage = setEngineStage();

describe('a failure', () => {
  test('is told, remembered while the engine lives, and forgotten when it is tried again', async () => {
    const engine = stage.engineWith(fakeReader());
    const address = stage.server.address('/a.pdf');
    stage.status = 503;
    const failed = { phase: 'failed', failure: { code: 'http-unavailable', status: 503 } } as const;
    expect(await engine.read(address, false)).toMatchObject(failed);
    expect(await knownOne(engine, address)).toMatchObject(failed);
    expect(await engine.answer(address)).toEqual({ ok: false, error: failed.failure });
    stage.status = 200;
    expect(await engine.read(address, false)).toMatchObject({ phase: 'answered' });
  });

  test('of a second fetch leaves what was read, and shows it still', async () => {
    const engine = stage.engineWith(fakeReader());
    const address = stage.server.address('/a.pdf');
    await engine.read(address, false);
    const heard = phases(engine);
    stage.status = 404;
    expect(await engine.read(address, true)).toMatchObject({ phase: 'failed', failure: { code: 'http-not-found' } });
    expect(heard.at(-1)).toBe('answered');
    expect(await knownOne(engine, address)).toMatchObject({ phase: 'answered' });
    expect((await engine.answer(address)).ok).toBe(true);
  });

  test('of the document itself is stored with it; asked for again, all its bytes are fetched', async () => {
    const engine = stage.engineWith(fakeReader({ failure: { code: 'damaged', detail: 'no table' } }));
    const address = stage.server.address('/a.pdf');
    const failed = { phase: 'failed', failure: { code: 'damaged', detail: 'no table' } };
    expect(await engine.read(address, false)).toEqual(failed);
    expect(await knownOne(stage.engineWith(fakeReader()), address)).toEqual(failed);
    expect(value(await engine.answer(address)).reading.status).toBe('damaged');
    expect(await stage.engineWith(fakeReader()).read(address, true)).toMatchObject({ phase: 'answered' });
  });

  test('that is a bug of ours is said to be, and stops nothing', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const engine = stage.engineWith(fakeReader({ bug: true }));
    expect(await engine.read(stage.server.address('/a.pdf'), false)).toEqual({
      phase: 'failed',
      failure: { code: 'internal', detail: 'Error: a bug of the test' },
    });
    expect(await engine.read(stage.server.address('/b.pdf'), false)).toMatchObject({ failure: { code: 'internal' } });
    expect(logged).toHaveBeenCalledTimes(2);
    logged.mockRestore();
  });

  test('an answer about a document that nobody read has no effect', async () => {
    expect(await stage.engineWith(fakeReader()).answer(stage.server.address('/a.pdf'))).toMatchObject({
      ok: false,
      error: { code: 'bad-message' },
    });
    expect(stage.server.asked).toEqual([]);
  });
});
