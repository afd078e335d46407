/** What is known of a document while it is read: shown, and never stored. */
import { describe, expect, test } from 'vitest';
import type { DocumentState } from '../../lib/model/document.ts';
import { code, value } from '../store/memory.ts';
import { deliberation } from '../store/samples.ts';
import { knownOne, setEngineStage } from './engine-stage.ts';
import { fakeReader } from './fake-reader.ts';

const stage = setEngineStage();

const acts = () => ['2031-1', '2031-2', '2031-3'].map((number) => deliberation(number));

/** A document of three acts, two of which are told; it goes on when the test says so. */
function halfRead() {
  const { promise: until, resolve: goOn } = Promise.withResolvers<void>();
  const engine = stage.engineWith(fakeReader({ acts, early: 2, until }));
  const address = stage.server.address('/a.pdf');
  const heard: DocumentState[] = [];
  engine.onState((_address, state) => heard.push(state));
  const done = engine.read(address, false);
  const early = () =>
    expect.poll(() => heard.some((state) => state.phase === 'reading' && 'soFar' in state)).toBe(true);
  return { engine, address, done, goOn, early };
}

const stored = async (): Promise<number> =>
  value(await stage.connection.use((database) => database.count('documents')));

describe('a document that is half read', () => {
  test('answers with the acts read so far, and says how far it is', async () => {
    const { engine, address, done, goOn, early } = halfRead();
    await early();
    expect(await knownOne(engine, address)).toMatchObject({
      phase: 'reading',
      pagesRead: 1,
      pages: 2,
      soFar: { count: 2, first: [{ number: '2031-1' }, { number: '2031-2' }] },
    });
    const answer = value(await engine.answer(address));
    expect(answer.unfinished).toEqual({ final: 1 });
    expect(answer.reading.deliberations.map(({ number }) => number?.value)).toEqual(['2031-1', '2031-2']);
    expect(answer.related).toEqual([]);
    goOn();
    expect(await done).toMatchObject({ phase: 'answered' });
    const whole = value(await engine.answer(address));
    expect(whole.unfinished).toBeUndefined();
    expect(whole.reading.deliberations).toHaveLength(3);
    expect(whole.related).toHaveLength(3);
  });

  test('is not stored until it is read to its end', async () => {
    const { address, early } = halfRead();
    await early();
    expect(await stored()).toBe(0);
    // The browser ends the engine here: another one starts on what was stored, which is that it is to be read.
    const { promise: until, resolve: goOn } = Promise.withResolvers<void>();
    const next = stage.engineWith(fakeReader({ acts, until }));
    expect(['queued', 'reading']).toContain((await knownOne(next, address))?.phase);
    expect(code(await next.answer(address))).toBe('bad-message');
    goOn();
    await expect.poll(stored).toBe(1);
    await expect.poll(() => knownOne(next, address)).toMatchObject({ phase: 'answered' });
  });

  test('can be given up, and then nothing is known of it', async () => {
    const { engine, address, done, goOn, early } = halfRead();
    await early();
    const cancelled = engine.cancel(address);
    goOn();
    expect(value(await cancelled)).toEqual({ phase: 'unread' });
    expect(await done).toEqual({ phase: 'unread' });
    expect(code(await engine.answer(address))).toBe('bad-message');
    expect(await stored()).toBe(0);
  });
});
