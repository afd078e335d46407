import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { MIGRATIONS, type Migration } from '../../lib/store/migrations.ts';
import { backUp, commit, connect, eraseAll, stage, writeDocument, type Connection } from '../../lib/store/index.ts';
import { ALL_STORES, BACKED_UP, TREATMENTS } from '../../lib/store/backup/stores.ts';
import {
  ABOUT,
  audit,
  backedUp,
  check,
  contentsOf,
  correction,
  filled,
  ofEntries,
  ofWholes,
} from './filled-collection.ts';
import { freshDatabases, value } from './memory.ts';
import { actToStore, hash, toStore } from './samples.ts';
import { fillVersion1 } from './version-1.ts';

freshDatabases();

let connection: Connection;
let before: Record<string, unknown[]>;
let bytes: Uint8Array<ArrayBuffer>;

beforeEach(async () => {
  ({ connection, before, bytes } = await backedUp());
});

const textOf = (): string => new TextDecoder().decode(gunzipSync(bytes));
const linesOf = (): string[] => textOf().trimEnd().split('\n');
const whole = (): Blob => new Blob([bytes]);
const replace = { mode: 'replace', audit } as const;
const merge = { mode: 'merge', audit } as const;

test('every store is in the file, derived, or work: whoever adds one says which', async () => {
  const names = value(await connection.use((database) => Promise.resolve([...database.objectStoreNames])));
  expect(ALL_STORES.toSorted()).toEqual(names.toSorted());
  const emptied = BACKED_UP.filter((name) => before[name]?.length === 0);
  expect(emptied, 'the tests have a record for each').toEqual([]);
});

test('what is erased comes back identical, in every store', async () => {
  value(await eraseAll(connection));
  const staged = value(await stage(connection, whole(), { check }));
  expect(staged).toMatchObject({ ...ABOUT, counts: { documents: 3, acts: 3, annotations: 1, addresses: 2, files: 1 } });
  value(await commit(connection, replace));
  const after = await contentsOf('test');
  // What waits to be read is not in the file.
  expect({ ...after, jobs: before['jobs'] }).toEqual(before);
});

test('on another machine it is the same', async () => {
  const other = connect('other');
  value(await stage(other, whole(), { check }));
  value(await commit(other, replace));
  expect({ ...(await contentsOf('other')), jobs: before['jobs'] }).toEqual(before);
  const again = new Uint8Array(await value(await backUp(other, ABOUT)).arrayBuffer());
  expect(new TextDecoder().decode(gunzipSync(again)).split('\n').slice(1)).toEqual(textOf().split('\n').slice(1));
  other.close();
});

test('replacing leaves nothing of what was there', async () => {
  value(await writeDocument(connection, toStore(hash('d'), [actToStore('2022.9')], 'https://www.example.fr/file/9')));
  value(await stage(connection, whole(), { check }));
  value(await commit(connection, replace));
  expect({ ...(await contentsOf('test')), jobs: before['jobs'] }).toEqual(before);
});

describe('merging', () => {
  test('adds what is not there, and changes nothing of what is', async () => {
    value(await eraseAll(connection));
    const newer = { ...correction, change: { kind: 'set', path: 'title', value: 'Titre d’ici' } } as const;
    const other = await filled('test');
    value(
      await other.use(async (database) => {
        await database.put('annotations', { sha256: hash('a'), corrections: [newer], notes: [] });
        await database.delete('documents', hash('c'));
        await database.delete('acts', `${hash('c')}#0`);
        await database.delete('lines', hash('b'));
      }),
    );
    value(
      await writeDocument(
        other,
        toStore(hash('d'), [actToStore('2022.9')], 'https://www.example.fr/file/2/download?token=b'),
      ),
    );
    value(await stage(other, whole(), { check }));
    value(await commit(other, merge));
    other.close();
    const after = await contentsOf('test');
    expect(after['documents']).toHaveLength(4);
    expect(after['lines']).toHaveLength(4);
    expect(after['annotations']).toEqual([
      { ...(before['annotations']?.[0] as object), corrections: [newer, ...ofEntries, ...ofWholes] },
    ]);
    const served = (after['addresses'] as { address: string; hashes: string[] }[]).find(({ hashes }) =>
      hashes.includes(hash('d')),
    );
    expect(served?.hashes).toEqual([hash('d'), hash('c')]);
    expect((after['rows'] as { id: string }[]).map(({ id }) => id)).toContain(`${hash('c')}#0`);
    expect((after['rows'] as { title?: string }[])[0]?.title).toBe('Titre d’ici');
    expect(after['jobs']).toHaveLength(1);
  });

  test('keeps the reading that is here, unless the file could not be read here and could there', async () => {
    const other = connect('other');
    const readAnew = toStore(hash('a'), [actToStore('2020.1 bis')]);
    const unread = toStore(hash('c'), []);
    value(await writeDocument(other, { ...readAnew, document: { ...readAnew.document, readerVersion: '2' } }));
    value(
      await writeDocument(other, {
        ...unread,
        document: { ...unread.document, failure: { code: 'encrypted' } },
      }),
    );
    value(await stage(other, whole(), { check }));
    value(await commit(other, merge));
    other.close();
    const after = await contentsOf('other');
    const versions = (after['documents'] as { readerVersion: string; failure?: object }[]).map(
      ({ readerVersion, failure }) => [readerVersion, failure],
    );
    expect(versions).toEqual([
      ['2', undefined],
      ['1', undefined],
      ['1', undefined],
    ]);
    const numbers = (after['acts'] as { act: { number: { value: string } } }[]).map(({ act }) => act.number.value);
    expect(numbers).toEqual(['2020.1 bis', '2021.\u2028 « 3 »']);
  });

  test('adds corrections of what nobody corrected here', async () => {
    const ofOther = { ...correction, id: 'e', change: { kind: 'set', path: 'number', value: '2020.7' } } as const;
    value(
      await connection.use((database) =>
        database.put('annotations', { sha256: hash('a'), corrections: [ofOther], notes: [] }),
      ),
    );
    value(await stage(connection, whole(), { check }));
    value(await commit(connection, merge));
    const [annotations] = (await contentsOf('test'))['annotations'] as { corrections: object[]; notes: object[] }[];
    const [held] = before['annotations'] as { corrections: object[] }[];
    expect(annotations?.corrections).toEqual([ofOther, ...(held?.corrections ?? expect.fail())]);
    expect(annotations?.notes).toHaveLength(1);
  });

  test('the same file changes nothing', async () => {
    value(await stage(connection, whole(), { check }));
    value(await commit(connection, merge));
    expect(await contentsOf('test')).toEqual(before);
  });
});

test('a file of an older version is brought up to date', async () => {
  await fillVersion1('old', 30);
  const old = connect('old', MIGRATIONS.slice(0, 1));
  const file = value(await backUp(old, ABOUT));
  old.close();
  value(await stage(connection, file, { check }));
  value(await commit(connection, replace));
  const migrated = connect('old');
  value(await migrated.use((database) => database.count('rows')));
  migrated.close();
  expect(await contentsOf('test')).toEqual(await contentsOf('old'));
  expect((await contentsOf('test'))['rows']).toHaveLength(30);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('delibere-older');
});

test('a file goes through every step that the stores themselves have gone through since', async () => {
  const steps = MIGRATIONS as Migration[];
  steps.push(async (_database, transaction) => {
    const documents = transaction.objectStore('documents');
    for (let cursor = await documents.openCursor(); cursor !== null; cursor = await cursor.continue()) {
      await cursor.update?.({ ...(cursor.value as object), pages: 7 });
    }
  });
  try {
    const later = connect('later');
    value(await stage(later, whole(), { check }));
    value(await commit(later, replace));
    later.close();
  } finally {
    steps.pop();
  }
  const after = await contentsOf('later');
  expect((after['documents'] as { pages: number }[]).map(({ pages }) => pages)).toEqual([7, 7, 7]);
});

test('a file made by the first version that made them is brought up to date', async () => {
  const file = new Blob([await readFile('tests/store/back-ups/schema-8.gz')]);
  const other = connect('other');
  const staged = value(await stage(other, file, { check }));
  expect(staged.counts).toEqual({
    documents: 3,
    lines: 3,
    acts: 3,
    kin: 3,
    annotations: 1,
    files: 1,
    addresses: 2,
    merges: 1,
  });
  value(await commit(other, replace));
  other.close();
  const after = await contentsOf('other');
  // What this version keeps beside may differ; what the file holds is all there.
  for (const name of BACKED_UP) {
    const records = before[name] as { address?: string }[];
    // Acts did not say their address then, and entries of lists could not be corrected.
    const asThen = records.map(({ address, ...record }) => ({
      ...record,
      ...(name !== 'acts' && address !== undefined && { address }),
      ...(name === 'annotations' && { corrections: [correction] }),
    }));
    expect(after[name], name).toMatchObject(asThen);
  }
  expect((after['rows'] as { title?: string }[])[0]?.title).toBe(
    correction.change.kind === 'set' && correction.change.value,
  );
});

test('nothing derived is in the file', () => {
  const stores = new Set(
    linesOf()
      .slice(1, -1)
      .map((line) => (JSON.parse(line) as [string])[0]),
  );
  expect([...stores].filter((name) => !TREATMENTS[name as 'acts'].startsWith('of-'))).toEqual([]);
});
