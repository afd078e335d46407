import { expect, test } from 'vitest';
import type { Check } from '../../lib/model/check.ts';
import type { Correction } from '../../lib/model/correction.ts';
import {
  changeAnnotations,
  connect,
  eraseAll,
  latestRows,
  putBack,
  rowsAfter,
  rowsOfDocument,
  writeDocument,
  type Connection,
} from '../../lib/store/index.ts';
import { MIGRATIONS } from '../../lib/store/migrations.ts';
import { found } from '../fixtures/acts.ts';
import { freshDatabases, value } from './memory.ts';
import { actToStore, ADDRESS, deliberation, hash, toStore } from './samples.ts';

freshDatabases();

const OTHER = 'https://www.example.fr/file/2/download?token=b';

const correction: Correction = {
  id: 'c',
  act: { number: '1', page: 1, index: 0 },
  change: { kind: 'set', path: 'title', value: 'Titre du lecteur' },
  evidence: [],
  made: '2026-01-02T03:04:05.000Z',
  readerVersion: '1',
};

const failed: Check = { code: 'quorum', result: 'failed', evidence: [] };

const correct = (connection: Connection, audit?: () => Check[]) =>
  changeAnnotations(connection, hash('a'), (record) => ({ ...record, corrections: [correction] }), audit);

test('each act has its row from the moment its document is stored', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('1', '2020-02-14'), actToStore('2')])));
  expect(value(await rowsOfDocument(connection, hash('a')))).toMatchObject([
    { id: `${hash('a')}#0`, sha256: hash('a'), address: ADDRESS, number: '1', session: '2020-02-14' },
    { id: `${hash('a')}#1`, number: '2' },
  ]);
  connection.close();
});

test('a reading that finds fewer acts takes the rows of the others away', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('1'), actToStore('2')])));
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('3')])));
  expect(value(await rowsOfDocument(connection, hash('a'))).map(({ number }) => number)).toEqual(['3']);
  connection.close();
});

test('a row names an address that serves its bytes now, not one that did before', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('1')])));
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('1')], OTHER)));
  value(await writeDocument(connection, toStore(hash('b'), [actToStore('2')])));
  value(await changeAnnotations(connection, hash('a'), (record) => record));
  expect(value(await rowsOfDocument(connection, hash('a')))[0]?.address).toBe(OTHER);
  expect(value(await rowsOfDocument(connection, hash('b')))[0]?.address).toBe(ADDRESS);
  connection.close();
});

test('a correction is in the row, with the checks of the act as corrected, and stays when it is read again', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('1')])));
  value(await correct(connection, () => [failed]));
  const corrected = { title: 'Titre du lecteur', corrected: true, failedChecks: ['quorum'] };
  expect(value(await rowsOfDocument(connection, hash('a')))).toMatchObject([corrected]);
  value(await writeDocument(connection, { ...toStore(hash('a'), [actToStore('1')]), audit: () => [failed] }));
  expect(value(await rowsOfDocument(connection, hash('a')))).toMatchObject([corrected]);
  value(await changeAnnotations(connection, hash('a'), (record) => ({ ...record, corrections: [] })));
  expect(value(await rowsOfDocument(connection, hash('a')))[0]).not.toHaveProperty('corrected');
  connection.close();
});

test('the latest sittings come first; those without a date are among the rest', async () => {
  const connection = connect('test');
  const sessions = ['2020-01-01', '2022-05-01', undefined, '2021-03-01'];
  const acts = sessions.map((session, n) => actToStore(String(n), session));
  value(await writeDocument(connection, toStore(hash('a'), acts)));
  expect(value(await latestRows(connection, 2)).map(({ session }) => session)).toEqual(['2022-05-01', '2021-03-01']);
  const first = value(await rowsAfter(connection, '', 3));
  const rest = value(await rowsAfter(connection, first.at(-1)?.id ?? '', 3));
  expect([...first, ...rest].map(({ number }) => number)).toEqual(['0', '1', '2', '3']);
  connection.close();
});

test('what is erased has no rows; put back, it has them again', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('1')])));
  const before = value(await rowsAfter(connection, '', 10));
  const erased = value(await eraseAll(connection));
  expect(value(await rowsAfter(connection, '', 10))).toEqual([]);
  value(await putBack(connection, erased));
  expect(value(await rowsAfter(connection, '', 10))).toEqual(before);
  connection.close();
});

test('the upgrade makes the rows that writing makes, of corrected acts too', async () => {
  const old = connect('test', MIGRATIONS.slice(0, 3));
  const acts = Array.from({ length: 12 }, (_, n) => ({ id: `${hash('a')}#${n}`, act: deliberation(`${n}`) }));
  value(
    await old.use(async (database) => {
      const { document, visit } = toStore(hash('a'), []);
      await database.put('documents', document);
      const version = { sha256: hash('a'), finalAddress: ADDRESS, retrieved: '', checked: '' };
      await database.put('addresses', { address: visit?.address ?? '', versions: [version], hashes: [hash('a')] });
      for (const { id, act } of acts) {
        await database.put('acts', {
          id,
          sha256: hash('a'),
          act,
          learnt: { names: [], extensions: [], programmes: [] },
        });
      }
      const anchored = { ...correction, act: { number: '11', page: 1, index: 11 } };
      await database.put('annotations', { sha256: hash('a'), corrections: [anchored], notes: [] });
    }),
  );
  old.close();
  const connection = connect('test');
  const upgraded = value(await rowsOfDocument(connection, hash('a')));
  expect(upgraded).toHaveLength(12);
  expect(upgraded.find(({ number }) => number === '11')).toMatchObject({ title: 'Titre du lecteur', corrected: true });
  value(await changeAnnotations(connection, hash('a'), (record) => record));
  expect(value(await rowsOfDocument(connection, hash('a')))).toEqual(upgraded);
  connection.close();
});

test('a row has what the text of its act explains of names and programmes', async () => {
  const connection = connect('test');
  const names = [{ long: 'Office central de coopération', short: 'OCC' }];
  const programmes = [{ name: 'Plan Climat', framing: true }];
  const grants = [{ beneficiary: found('OCC') }];
  const granting = actToStore('1');
  const acts = [
    { ...granting, act: { ...granting.act, grants }, learnt: { names, extensions: [], programmes } },
    { ...actToStore('2'), learnt: { names, extensions: [], programmes: [] } },
  ];
  value(await writeDocument(connection, toStore(hash('a'), acts)));
  const [first, second] = value(await rowsOfDocument(connection, hash('a')));
  expect(first).toMatchObject({ explained: names, programmes });
  // Nobody is granted anything there.
  expect(second).not.toHaveProperty('explained');
  connection.close();
});
