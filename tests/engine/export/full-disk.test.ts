/** A disk that is full refuses what is new, and nothing else: what is stored can be taken away whole, to where there is room. */
import { beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { exportActs } from '../../../lib/engine/export/export-acts.ts';
import { importReadings } from '../../../lib/engine/import-readings.ts';
import { EXPORT_FORMATS } from '../../../lib/model/export-format.ts';
import { NO_DETAILS } from '../../../lib/model/export-details.ts';
import {
  actId,
  backUp,
  changeAnnotations,
  commit,
  connect,
  eraseAll,
  eraseDocuments,
  eraseFiles,
  keepFile,
  stage,
  writeDocument,
  type Connection,
} from '../../../lib/store/index.ts';
import { ABOUT, audit, check, contentsOf, filled } from '../../store/filled-collection.ts';
import { code, freshDatabases, value } from '../../store/memory.ts';
import { actToStore, hash, toStore } from '../../store/samples.ts';

freshDatabases();

const IDS = [actId(hash('a'), 0), actId(hash('a'), 1), actId(hash('c'), 0)];

let connection: Connection;
let before: Record<string, unknown[]>;
let refusing: MockInstance[];

const full = (): never => {
  throw new DOMException('full', 'QuotaExceededError');
};

/** From now on, as a browser does whose disk or whose share of it is used up. */
function fill(): void {
  const { prototype } = IDBObjectStore;
  refusing = [vi.spyOn(prototype, 'put').mockImplementation(full), vi.spyOn(prototype, 'add').mockImplementation(full)];
}

beforeEach(async () => {
  connection = await filled('test');
  before = await contentsOf('test');
  return () => {
    vi.restoreAllMocks();
    connection.close();
  };
});

/** Every file of an export, by name. */
async function exported(format: (typeof EXPORT_FORMATS)[number]): Promise<Record<string, string>> {
  const files = value(await exportActs(connection, format, { ids: IDS, details: NO_DETAILS }));
  const read = files.map(async ({ name, blob }) => [name, new TextDecoder().decode(await blob.arrayBuffer())] as const);
  return Object.fromEntries(await Promise.all(read));
}

/** A file of the command line's, as it is taken in. */
async function* lines(): AsyncGenerator<string> {
  const { document, acts } = toStore(hash('f'), [actToStore('2026.1')]);
  const { status, kind, textSource, ms, bytes, pages, pagesRead, readerVersion } = document;
  const about = {
    file: 'f.pdf',
    sha256: hash('f'),
    status,
    kind,
    textSource,
    ms,
    bytes,
    pages,
    pagesRead,
    readerVersion,
  };
  yield `${JSON.stringify({ ...about, deliberations: acts.map(({ act }) => act) })}\n`;
}

const NEW: readonly [what: string, write: () => Promise<{ ok: boolean }>][] = [
  ['a document', () => writeDocument(connection, toStore(hash('f'), [actToStore('2026.1')]))],
  ['a document read anew', () => writeDocument(connection, toStore(hash('a'), [actToStore('2020.1 bis')]))],
  ['a correction', () => changeAnnotations(connection, hash('a'), (one) => ({ ...one, notes: [] }), audit)],
  ['a file that is kept', () => keepFile(connection, { sha256: hash('a'), file: new Blob(['%PDF']) })],
  ['readings of the command line', () => importReadings(connection, lines())],
  ['the erasure of some documents', () => eraseDocuments(connection, [hash('a')])],
];

describe('when there is no room left', () => {
  test.each(NEW)('%s is refused, and nothing has changed', async (_what, write) => {
    fill();
    const refused = (await write()) as Parameters<typeof code>[0];
    expect(code(refused)).toBe('storage-full');
    expect(refusing.some(({ mock }) => mock.calls.length > 0)).toBe(true);
    expect(await contentsOf('test')).toEqual(before);
  });

  test.each(EXPORT_FORMATS)('what is stored is exported as %s, as it was before', async (format) => {
    const whole = await exported(format);
    fill();
    for (const [, write] of NEW) await write();
    expect(await exported(format)).toEqual(whole);
    expect(Object.values(whole).join('')).not.toBe('');
  });

  test('what is stored is backed up, and is the same elsewhere', async () => {
    fill();
    for (const [, write] of NEW) await write();
    const saved = value(await backUp(connection, ABOUT));
    vi.restoreAllMocks();
    const elsewhere = connect('elsewhere');
    value(await stage(elsewhere, saved, { check }));
    value(await commit(elsewhere, { mode: 'replace', audit }));
    elsewhere.close();
    // What waits to be read is not in the file.
    expect({ ...(await contentsOf('elsewhere')), jobs: before['jobs'] }).toEqual(before);
  });

  test('kept files make room, and so does erasing everything', async () => {
    fill();
    value(await eraseFiles(connection));
    const { files, ...others } = await contentsOf('test');
    expect(files).toEqual([]);
    expect({ ...others, files: before['files'] }).toEqual(before);
    value(await eraseAll(connection));
    expect((await contentsOf('test'))['documents']).toEqual([]);
  });
});
