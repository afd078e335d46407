import { afterEach, describe, expect, test, vi } from 'vitest';
import { connect, findKin, PER_KEY, writeDocument, type Connection } from '../../lib/store/index.ts';
import { freshDatabases, value } from './memory.ts';
import { actToStore, ADDRESS, hash, toStore } from './samples.ts';

freshDatabases();

const KEY = 'beneficiary:association';

/** One act a document, a sitting a month, all with one key. */
async function fill(connection: Connection, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const session = `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-10`;
    const sha256 = n.toString(16).padStart(64, '0');
    const address = `https://www.example.fr/file/${n}/download?token=x`;
    value(await writeDocument(connection, toStore(sha256, [actToStore(`n${n}`, session, [KEY])], address)));
  }
}

const sessions = async (connection: Connection, keys: string[], session: string | undefined): Promise<unknown[]> =>
  value(await findKin(connection, keys, session, hash('f'))).map((kin) => kin.record.act.session?.value);

/** fake-indexeddb has no `getAllRecords`, nor directions for `getAllKeys`; here that answers from the plain requests it has. */
function withDirections(): void {
  vi.spyOn(IDBIndex.prototype, 'getAllKeys').mockImplementation(function ask(this: IDBIndex, options: unknown) {
    const { query, direction, count } = options as { query: IDBKeyRange; direction: IDBCursorDirection; count: number };
    const all = this.openKeyCursor(query, direction);
    const keys: IDBValidKey[] = [];
    const asked = new Promise((resolve) => {
      all.onsuccess = () => {
        const cursor = all.result;
        if (cursor === null || keys.length === count) return resolve(keys);
        keys.push(cursor.primaryKey);
        cursor.continue();
      };
    });
    return asked as unknown as IDBRequest<IDBValidKey[]>;
  });
  Object.assign(IDBIndex.prototype, { getAllRecords: () => expect.fail('what is stored beside the keys is read') });
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(IDBIndex.prototype, 'getAllRecords');
});

describe.each(['directions', 'cursors'])('with %s', (how) => {
  test('the acts nearest in time come back, a bounded number on each side', async () => {
    const connection = connect('test');
    await fill(connection, 60);
    if (how === 'directions') withDirections();
    const found = await sessions(connection, [KEY], '2002-07-10');
    expect(found).toHaveLength(2 * PER_KEY);
    expect(found.filter((session) => String(session) < '2002-07-10').sort()).toEqual(
      [...Array(PER_KEY).keys()]
        .map((n) => 29 - n)
        .map((n) => `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-10`)
        .sort(),
    );
    expect(found.filter((session) => String(session) >= '2002-07-10').sort()[0]).toBe('2002-07-10');
    // Among those that share as much, the nearest of either side.
    expect(found.slice(0, 2).sort()).toEqual(['2002-06-10', '2002-07-10']);
    connection.close();
  });
});

test('an act without a date sees the latest ones', async () => {
  const connection = connect('test');
  await fill(connection, PER_KEY + 5);
  const found = await sessions(connection, [KEY], undefined);
  expect(found).toHaveLength(PER_KEY);
  expect(found[0]).toBe('2002-01-10');
  connection.close();
});

test('acts that share more keys come first; another key, and a key that only begins alike, bring nothing', async () => {
  const connection = connect('test');
  const put = async (letter: string, keys: string[], session: string) =>
    value(
      await writeDocument(
        connection,
        toStore(hash(letter), [actToStore(letter, session, keys)], `https://www.example.fr/${letter}.pdf`),
      ),
    );
  await put('a', ['k1', 'k2'], '2018-06-14');
  await put('b', ['k1'], '2020-02-14');
  await put('c', ['k11', 'k3'], '2021-02-14');
  const found = value(await findKin(connection, ['k1', 'k2'], '2022-04-14', hash('f')));
  expect(found.map((kin) => kin.record.act.number?.value)).toEqual(['a', 'b']);
  expect(found[0]?.address).toBe('https://www.example.fr/a.pdf');
  connection.close();
});

test('a key weighs more than several that come later', async () => {
  const connection = connect('test');
  const put = async (letter: string, keys: string[]) =>
    value(
      await writeDocument(
        connection,
        toStore(hash(letter), [actToStore(letter, '2018-06-14', keys)], `https://www.example.fr/${letter}.pdf`),
      ),
    );
  await put('a', ['word 1', 'word 2']);
  await put('b', ['number']);
  const keys = ['number', 'body', 'word 1', 'word 2'];
  const found = value(await findKin(connection, keys, '2022-04-14', hash('f')));
  expect(found.map((kin) => kin.record.act.number?.value)).toEqual(['b', 'a']);
  connection.close();
});

test('an act is no kin of its own document', async () => {
  const connection = connect('test');
  value(
    await writeDocument(
      connection,
      toStore(hash('a'), [actToStore('1', '2020-01-01', ['k']), actToStore('2', '2020-01-01', ['k'])]),
    ),
  );
  expect(value(await findKin(connection, ['k'], '2020-01-01', hash('a')))).toEqual([]);
  connection.close();
});

test('what was stored before acts said their address has the one of its document', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('1', '2020-01-01', ['k'])])));
  value(
    await connection.use(async (database) => {
      const [act] = await database.getAll('acts');
      const { address: _since, ...before } = act ?? expect.fail();
      await database.put('acts', before);
    }),
  );
  expect(value(await findKin(connection, ['k'], '2020-01-01', hash('f')))).toMatchObject([{ address: ADDRESS }]);
  connection.close();
});
