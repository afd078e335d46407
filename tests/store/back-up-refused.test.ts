/** What cannot be taken in, and what fails half-way: nothing of it changes anything. */
import { gunzipSync, gzipSync } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { backUp, commit, discard, stage, type Connection } from '../../lib/store/index.ts';
import { MIGRATIONS } from '../../lib/store/migrations.ts';
import { ABOUT, audit, backedUp, check, contentsOf } from './filled-collection.ts';
import { code, freshDatabases, value } from './memory.ts';

freshDatabases();

let connection: Connection;
let before: Record<string, unknown[]>;
let bytes: Uint8Array<ArrayBuffer>;

beforeEach(async () => {
  ({ connection, before, bytes } = await backedUp());
});

const fileOf = (text: string): Blob => new Blob([new Uint8Array(gzipSync(new TextEncoder().encode(text)))]);
const textOf = (): string => new TextDecoder().decode(gunzipSync(bytes));
const linesOf = (): string[] => textOf().trimEnd().split('\n');
const withLines = (change: (lines: string[]) => string[]): Blob => fileOf(`${change(linesOf()).join('\n')}\n`);
const whole = (): Blob => new Blob([bytes]);
const replace = { mode: 'replace', audit } as const;

async function refused(file: Blob, as: string, checking: typeof check | (() => string) = check): Promise<void> {
  expect(code(await stage(connection, file, { check: checking }))).toBe(as);
  expect(await contentsOf('test')).toEqual(before);
}

/** So many writes fit on the disk. */
function full(writes: number): void {
  const original = IDBObjectStore.prototype.put;
  let left = writes;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function limited(this: IDBObjectStore, ...given) {
    left -= 1;
    if (left < 0) throw new DOMException('full', 'QuotaExceededError');
    return original.apply(this, given);
  });
}

describe('a file that cannot be taken in changes nothing, and is told apart', () => {
  test('another file', async () => {
    await refused(new Blob(['']), 'file-foreign');
    await refused(new Blob(['%PDF-1.7']), 'file-foreign');
    await refused(fileOf('{"name":"another"}\n'), 'file-foreign');
    await refused(fileOf('nom;montant\n'), 'file-foreign');
    await refused(fileOf(textOf().replace('delibere-collection', 'zotero')), 'file-foreign');
  });

  test('cut short, anywhere', async () => {
    for (let part = 1; part < 12; part += 1) {
      await refused(new Blob([bytes.subarray(0, Math.floor((bytes.length * part) / 12))]), 'file-damaged');
    }
    await refused(
      withLines((lines) => lines.slice(0, -1)),
      'file-damaged',
    );
    await refused(
      withLines((lines) => lines.filter((_, index) => index !== 3)),
      'file-damaged',
    );
  });

  test('altered, anywhere', async () => {
    for (let part = 1; part < 12; part += 1) {
      const altered = bytes.slice();
      const at = Math.floor((bytes.length * part) / 12);
      altered[at] = (altered[at] ?? 0) ^ 0x55;
      await refused(new Blob([altered]), 'file-damaged');
    }
  });

  test('of a newer version', async () => {
    await refused(fileOf(textOf().replace(`"schema":${MIGRATIONS.length}`, '"schema":99')), 'file-newer');
    await refused(fileOf(textOf().replace('"version":1', '"version":2')), 'file-newer');
  });

  test('with records that nobody asked for, or none', async () => {
    await refused(
      withLines((lines) => [...lines, '["documents",{}]']),
      'file-damaged',
    );
    await refused(
      withLines((lines) => lines.map((line) => line.replace('["kin"', '["jobs"'))),
      'file-damaged',
    );
    await refused(
      withLines((lines) => lines.map((line) => line.replace('["kin"', '["rows"'))),
      'file-damaged',
    );
    await refused(
      withLines((lines) => lines.with(2, '[1,2,3]')),
      'file-damaged',
    );
    await refused(
      withLines((lines) => lines.with(2, '["documents",null]')),
      'file-damaged',
    );
    await refused(fileOf(textOf().replace('"schema":', '"schema":-')), 'file-damaged');
  });

  test('with a record that does not fit', () => refused(whole(), 'file-damaged', () => 'odd'));
});

describe('what fails half-way changes nothing', () => {
  test('a full disk while the file is read', async () => {
    full(0);
    expect(code(await stage(connection, whole(), { check }))).toBe('storage-full');
    vi.restoreAllMocks();
    expect(await contentsOf('test')).toEqual(before);
  });

  test.each([0, 1, 7, 12])('a full disk after %i records', async (records) => {
    value(await stage(connection, whole(), { check }));
    full(records);
    expect(code(await commit(connection, replace))).toBe('storage-full');
    vi.restoreAllMocks();
    value(await discard(connection));
    expect(await contentsOf('test')).toEqual(before);
  });

  test('giving up, before and after it was read', async () => {
    const early = new AbortController();
    early.abort();
    expect(code(await stage(connection, whole(), { check, signal: early.signal }))).toBe('cancelled');
    const late = new AbortController();
    value(await stage(connection, whole(), { check }));
    const ended = commit(connection, { ...replace, signal: late.signal, onProgress: () => late.abort() });
    expect(code(await ended)).toBe('cancelled');
    value(await discard(connection));
    expect(await contentsOf('test')).toEqual(before);
  });

  test('what was taken in and never asked for is in no back-up, and makes way for the next', async () => {
    value(await stage(connection, whole(), { check }));
    const again = new Uint8Array(await value(await backUp(connection, ABOUT)).arrayBuffer());
    expect(new TextDecoder().decode(gunzipSync(again)).split('\n').slice(1)).toEqual(textOf().split('\n').slice(1));
    value(await stage(connection, whole(), { check }));
    expect((await contentsOf('test'))['staged']).toHaveLength(1);
  });
});
