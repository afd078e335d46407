import { describe, expect, test } from 'vitest';
import { value } from '../../store/memory.ts';
import { knownOne, setEngineStage, SLOW } from '../engine-stage.ts';
import { fakeReader } from '../fake-reader.ts';

const stage = setEngineStage();

describe('the queue', () => {
  test('asks a host for at most two documents at once', async () => {
    const engine = stage.engineWith(fakeReader());
    const done = Promise.all(SLOW.map((path) => engine.read(stage.server.address(path), false)));
    for (let answered = 0; answered < SLOW.length; answered++) {
      const expected = Math.min(answered + 2, SLOW.length);
      await expect.poll(() => stage.server.asked.length).toBe(expected);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(stage.server.asked).toHaveLength(expected);
      stage.waiting.shift()?.();
    }
    expect((await done).map((state) => state.phase)).toEqual(SLOW.map(() => 'answered'));
  });

  test('gives up what waits and what is being fetched', async () => {
    const engine = stage.engineWith(fakeReader());
    const addresses = SLOW.slice(0, 3).map((path) => stage.server.address(path));
    const done = addresses.map((address) => engine.read(address, false));
    await expect.poll(() => stage.server.asked.length).toBe(2);
    const [first = '', second = '', third = ''] = addresses;
    expect(await knownOne(engine, third)).toEqual({ phase: 'queued' });
    expect(await knownOne(engine, first)).toEqual({ phase: 'reading' });
    expect(value(await engine.cancel(third))).toEqual({ phase: 'unread' });
    expect(value(await engine.cancel(first))).toEqual({ phase: 'unread' });
    stage.waiting.forEach((answer) => answer());
    expect(await Promise.all(done)).toMatchObject([{ phase: 'unread' }, { phase: 'answered' }, { phase: 'unread' }]);
    expect(await knownOne(engine, second)).toMatchObject({ phase: 'answered' });
    expect(stage.server.asked).toHaveLength(2);
  });

  test('gives up a document that is being read, and stores nothing of it', async () => {
    const { promise: until, resolve } = Promise.withResolvers<void>();
    const engine = stage.engineWith(fakeReader({ until }));
    const address = stage.server.address('/a.pdf');
    const done = engine.read(address, false);
    await expect.poll(() => stage.server.asked.length).toBe(1);
    const cancelled = engine.cancel(address);
    resolve();
    expect(value(await cancelled)).toEqual({ phase: 'unread' });
    expect(await done).toEqual({ phase: 'unread' });
    expect(value(await stage.connection.use((database) => database.count('documents')))).toBe(0);
  });

  test('has nothing to give up of a document that is read', async () => {
    const engine = stage.engineWith(fakeReader());
    await engine.read(stage.server.address('/a.pdf'), false);
    expect(value(await engine.cancel(stage.server.address('/a.pdf')))).toMatchObject({ phase: 'answered' });
  });
});
