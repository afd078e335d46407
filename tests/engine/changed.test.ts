import { expect, test } from 'vitest';
import { value } from '../store/memory.ts';
import { deliberation } from '../store/samples.ts';
import { found } from '../ui/fixtures/found.ts';
import { PDF, setEngineStage } from './engine-stage.ts';
import { fakeReader } from './fake-reader.ts';

const stage = setEngineStage();

test('other bytes at the same address: both versions are kept, and what differs is said', async () => {
  const act = deliberation('2020.00012', '2020-02-14');
  const cents = { now: 100_000 };
  const engine = stage.engineWith(
    fakeReader({
      acts: () => [
        {
          ...act,
          grants: [{ beneficiary: found('Club A', 'au Club A'), amountCents: found(cents.now, `${cents.now}`) }],
        },
      ],
    }),
  );
  const address = stage.server.address('/a.pdf');
  await engine.read(address, false);
  expect(value(await engine.answer(address)).changed).toBeUndefined();
  stage.body = `${PDF}2`;
  cents.now = 90_000;
  await engine.read(address, true);
  const answer = value(await engine.answer(address));
  expect(answer.changed?.acts).toMatchObject([
    {
      kind: 'changed',
      index: 0,
      number: '2020.00012',
      values: [{ path: 'grants.amountCents', of: 'Club A', before: { value: 100_000 }, now: { value: 90_000 } }],
    },
  ]);
  expect(answer.changed?.sha256).not.toBe(answer.reading.sha256);
  expect(value(await stage.connection.use((database) => database.count('documents')))).toBe(2);
});

test('the version before is answered too, and says that it was replaced; its file is told to be kept or not', async () => {
  const numbers = ['2020.00012', '2020.00013'];
  const engine = stage.engineWith(fakeReader({ acts: () => [deliberation(numbers.shift() ?? '')] }));
  const address = stage.server.address('/a.pdf');
  stage.keepsFiles = true;
  await engine.read(address, false);
  stage.keepsFiles = false;
  stage.body = `${PDF}2`;
  await engine.read(address, true);
  const today = value(await engine.answer(address));
  expect(today.changed?.fileKept).toBe(true);
  expect(today).not.toHaveProperty('fileKept');
  expect(today).not.toHaveProperty('replaced');
  const before = value(await engine.answer(address, today.changed?.sha256));
  expect(before.reading.deliberations[0]?.number?.value).toBe('2020.00012');
  expect(before).toMatchObject({ fileKept: true, replaced: { retrieved: today.retrieved } });
  expect(before.changed).toBeUndefined();
  expect((await engine.answer(address, 'f'.repeat(64))).ok).toBe(false);
});

test('a correction of the version before is not shown on the new one', async () => {
  const engine = stage.engineWith(fakeReader({ acts: () => [deliberation('2020.00012')] }));
  const address = stage.server.address('/a.pdf');
  await engine.read(address, false);
  const { reading } = value(await engine.answer(address));
  const change = { kind: 'set', path: 'title', value: 'Autre' } as const;
  value(await engine.annotate(address, { kind: 'correct', sha256: reading.sha256, act: 0, change }));
  stage.body = `${PDF}2`;
  await engine.read(address, true);
  const answer = value(await engine.answer(address));
  expect(answer.corrections).toEqual([]);
  expect(answer.reading.deliberations[0]?.title).toBeUndefined();
});

test('the same bytes at two addresses are one document, which says both', async () => {
  const engine = stage.engineWith(fakeReader({ acts: () => [deliberation('2020.00012')] }));
  stage.body = `${PDF}b`;
  const [one, other] = [stage.server.address('/a.pdf'), stage.server.address('/b.pdf')];
  await engine.read(one, false);
  await engine.read(other, false);
  expect(value(await engine.answer(one)).alsoAt).toEqual([other]);
  expect(value(await stage.connection.use((database) => database.count('documents')))).toBe(1);
});

test('a document that a newer reader reads again keeps what the user wrote, and says what the reader says of it', async () => {
  const engine = stage.engineWith(fakeReader({ acts: () => [deliberation('2020.00012')] }));
  const address = stage.server.address('/a.pdf');
  await engine.read(address, false);
  const { reading } = value(await engine.answer(address));
  const change = { kind: 'set', path: 'title', value: 'Un titre' } as const;
  value(await engine.annotate(address, { kind: 'correct', sha256: reading.sha256, act: 0, change }));
  value(await engine.annotate(address, { kind: 'note', sha256: reading.sha256, act: 0, text: 'À revoir' }));
  value(
    await stage.connection.use(async (database) => {
      const record = await database.get('documents', reading.sha256);
      if (record !== undefined) await database.put('documents', { ...record, readerVersion: 'older' });
    }),
  );
  // The stored line holds no act for the reader of today: nothing is lost, and nothing is shown at a wrong place.
  const answer = value(await stage.engineWith(fakeReader()).answer(address));
  expect(answer.reading.deliberations).toEqual([]);
  expect(answer.corrections).toMatchObject([{ standing: 'unplaced', change }]);
  expect(answer.notes).toMatchObject([{ text: 'À revoir' }]);
});
