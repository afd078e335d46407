import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Engine } from '../../../lib/engine/engine.ts';
import { findDocument } from '../../../lib/store/index.ts';
import { value } from '../../store/memory.ts';
import { knownOne, PDF, setEngineStage } from '../engine-stage.ts';
import { fakeReader } from '../fake-reader.ts';

const stage = setEngineStage();
afterEach(() => vi.restoreAllMocks());

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** The engine's clock, from now on. */
function shiftClock(by: number): void {
  const { now } = Date;
  const real = now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => real() + by);
}

/** What it decided after it had answered, it has done. */
async function settled(engine: Engine): Promise<void> {
  await stage.connection.use((database) => database.count('documents'));
  await expect.poll(() => engine.isIdle()).toBe(true);
}

const checked = async (address: string) => value(await findDocument(stage.connection, address))?.version.checked ?? '';

describe.each([
  ['two days later', 2 * DAY],
  ['after the clock was set forward by a year', YEAR],
  ['after the clock was set back by a year', -YEAR],
])('a known document that is looked at %s', (_when, by) => {
  test('is answered from the store, and the server is asked once whether it changed', async () => {
    const reader = fakeReader();
    const engine = stage.engineWith(reader);
    const address = stage.server.address('/a.pdf');
    await engine.read(address, false);
    await settled(engine);
    shiftClock(by);
    expect(await engine.read(address, false)).toMatchObject({ phase: 'answered' });
    await expect.poll(() => stage.server.asked.length).toBe(2);
    await expect.poll(() => engine.isIdle()).toBe(true);
    await engine.read(address, false);
    await engine.answer(address);
    await expect.poll(() => engine.isIdle()).toBe(true);
    expect(stage.server.asked).toHaveLength(2);
    expect(reader.addresses).toHaveLength(1);
  });
});

test('a document that was looked at today is not asked for', async () => {
  const engine = stage.engineWith(fakeReader());
  const address = stage.server.address('/a.pdf');
  await engine.read(address, false);
  await engine.read(address, false);
  await engine.answer(address);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(stage.server.asked).toHaveLength(1);
});

test('one that changed is read anew and told; the earlier one stays in the store', async () => {
  const engine = stage.engineWith(fakeReader());
  const address = stage.server.address('/a.pdf');
  await engine.read(address, false);
  await settled(engine);
  shiftClock(2 * DAY);
  stage.body = `${PDF}changed`;
  const heard: string[] = [];
  engine.onState((_address, state) => heard.push(state.phase));
  await engine.read(address, false);
  await expect
    .poll(() => stage.connection.use((database) => database.count('documents')))
    .toEqual({ ok: true, value: 2 });
  await expect.poll(() => engine.isIdle()).toBe(true);
  expect(new Set(heard)).toEqual(new Set(['answered']));
});

test('one that cannot be asked for stays as it is, in silence, and is not asked for at every look', async () => {
  const engine = stage.engineWith(fakeReader());
  const address = stage.server.address('/a.pdf');
  await engine.read(address, false);
  await settled(engine);
  const before = await checked(address);
  shiftClock(2 * DAY);
  stage.status = 404;
  for (let look = 0; look < 3; look += 1) {
    expect(await engine.read(address, false)).toMatchObject({ phase: 'answered' });
    await expect.poll(() => stage.server.asked.length).toBe(2);
    await settled(engine);
  }
  expect(await knownOne(engine, address)).toMatchObject({ phase: 'answered' });
  expect(stage.server.asked).toHaveLength(2);
  expect(await checked(address)).toBe(before);
});
