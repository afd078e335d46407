import { expect, test } from 'vitest';
import type { Correction } from '../../lib/model/correction.ts';
import type { MergeDecision } from '../../lib/model/merging.ts';
import type { Deliberation } from '../../lib/model/reading.ts';
import {
  changeAnnotations,
  connect,
  eraseAll,
  findDecisions,
  putBack,
  putDecision,
  removeDecision,
  sittingsAfter,
  writeDocument,
  type ActToStore,
  type Connection,
} from '../../lib/store/index.ts';
import { MIGRATIONS } from '../../lib/store/migrations.ts';
import { found } from '../fixtures/acts.ts';
import { freshDatabases, value } from './memory.ts';
import { actToStore, hash, toStore } from './samples.ts';

freshDatabases();

/** An act of the sitting that names who was there. */
function actOf(number: string, present: string[], absent: string[] = [], session = '2024-03-14'): ActToStore {
  const { act, ...rest } = actToStore(number, session);
  const roll: Deliberation['roll'] = { present: present.map(found), absent: absent.map(found), proxies: [] };
  return { ...rest, act: { ...act, roll } };
}

const all = async (connection: Connection) => value(await sittingsAfter(connection, '', 100));

test('acts of one sitting keep its names once, whatever files they are in', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [actOf('1', ['Paul ORMEAU', 'Colette ARDENT'])])));
  value(await writeDocument(connection, toStore(hash('b'), [actOf('2', ['Paul ORMEAU'], ['Colette ARDENT'])])));
  const [sitting, ...others] = await all(connection);
  expect(others).toEqual([]);
  expect(sitting).toMatchObject({
    names: ['Paul ORMEAU', 'Colette ARDENT'],
    rolls: [{ presences: 'pp' }, { presences: 'pa' }],
    acts: [
      { id: `${hash('a')}#0`, roll: 0 },
      { id: `${hash('b')}#0`, roll: 1 },
    ],
    documents: [hash('a'), hash('b')],
  });
  connection.close();
});

test('a document that is read again takes its acts from where they were', async () => {
  const connection = connect('test');
  value(
    await writeDocument(connection, toStore(hash('a'), [actOf('1', ['Paul ORMEAU']), actOf('2', ['Paul ORMEAU'])])),
  );
  value(await writeDocument(connection, toStore(hash('a'), [actOf('1', ['Paul ORMEAU'], [], '2024-06-01')])));
  const sittings = await all(connection);
  expect(sittings.map(({ key, acts }) => [key, acts.length])).toEqual([['||2024-06-01', 1]]);
  connection.close();
});

test('an act that names nobody is in no sitting', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('1', '2024-03-14')])));
  expect(await all(connection)).toEqual([]);
  connection.close();
});

test('the sittings of what was read before are made when the stores are brought up to date', async () => {
  const before = connect('test', MIGRATIONS.slice(0, 6));
  value(
    await before.use(async (database) => {
      const act = { id: `${hash('a')}#0`, sha256: hash('a'), ...actOf('1', ['Paul ORMEAU']) };
      await database.put('acts', act);
      await database.put('documents', toStore(hash('a'), []).document);
    }),
  );
  before.close();
  const connection = connect('test');
  expect(await all(connection)).toMatchObject([{ names: ['Paul ORMEAU'], acts: [{ roll: 0 }] }]);
  connection.close();
});

const corrections: Correction[] = [
  {
    id: 'c1',
    act: { number: '1', page: 1, index: 0 },
    change: {
      kind: 'set-entry',
      path: 'roll.present',
      entry: { value: 'Paul ORMAU' },
      value: 'Paul ORMEAU',
      to: 'roll.absent',
    },
    evidence: [],
    made: '2026-03-01T10:00:00.000Z',
    readerVersion: '1',
  },
];

test('who was there is as the user corrected it, until that is taken back', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [actOf('1', ['Paul ORMAU', 'Colette ARDENT'])])));
  value(await changeAnnotations(connection, hash('a'), (record) => ({ ...record, corrections })));
  const rollOf = async (): Promise<Record<string, string>> => {
    const [sitting] = await all(connection);
    const { presences } = sitting!.rolls[sitting!.acts[0]!.roll!]!;
    const said = sitting!.names.map((name, place) => [name, presences[place] ?? '-'] as const);
    return Object.fromEntries(said.filter(([, presence]) => presence !== '-'));
  };
  expect(await rollOf()).toEqual({ 'Paul ORMEAU': 'a', 'Colette ARDENT': 'p' });
  value(await writeDocument(connection, toStore(hash('a'), [actOf('1', ['Paul ORMAU', 'Colette ARDENT'])])));
  expect(await rollOf()).toEqual({ 'Paul ORMEAU': 'a', 'Colette ARDENT': 'p' });
  value(await changeAnnotations(connection, hash('a'), (record) => ({ ...record, corrections: [] })));
  expect(await rollOf()).toEqual({ 'Paul ORMAU': 'p', 'Colette ARDENT': 'p' });
  connection.close();
});

test('what was corrected before sittings knew of it is in them once the stores are brought up to date', async () => {
  const before = connect('test', MIGRATIONS.slice(0, 9));
  value(await writeDocument(before, toStore(hash('a'), [actOf('1', ['Paul ORMAU'])])));
  value(await before.use((database) => database.put('annotations', { sha256: hash('a'), corrections, notes: [] })));
  before.close();
  const connection = connect('test');
  const [sitting] = await all(connection);
  expect(sitting?.names).toContain('Paul ORMEAU');
  expect(sitting?.acts).toHaveLength(1);
  connection.close();
});

const decision: MergeDecision = {
  id: 'd1',
  kind: 'together',
  name: { scope: 'brumaille', name: 'Clos du Gué' },
  others: [{ scope: 'brumaille', name: 'Maison Vauquelin' }],
  made: '2026-03-01T10:00:00.000Z',
};

test("the user's word outlives another reading, and is taken back alone", async () => {
  const connection = connect('test');
  value(await putDecision(connection, decision));
  value(await putDecision(connection, { ...decision, id: 'd2', kind: 'apart' }));
  value(await writeDocument(connection, toStore(hash('a'), [actOf('1', ['Paul ORMEAU'])])));
  expect(value(await findDecisions(connection))).toHaveLength(2);
  value(await removeDecision(connection, 'd2'));
  expect(value(await findDecisions(connection))).toEqual([decision]);
  connection.close();
});

test('erased with the rest, and put back with it', async () => {
  const connection = connect('test');
  value(await putDecision(connection, decision));
  value(await writeDocument(connection, toStore(hash('a'), [actOf('1', ['Paul ORMEAU'])])));
  const before = await all(connection);
  const erased = value(await eraseAll(connection));
  expect([await all(connection), value(await findDecisions(connection))]).toEqual([[], []]);
  value(await putBack(connection, erased));
  expect([await all(connection), value(await findDecisions(connection))]).toEqual([before, [decision]]);
  connection.close();
});
