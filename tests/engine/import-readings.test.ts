import { expect, test } from 'vitest';
import { importReadings } from '../../lib/engine/import-readings.ts';
import { fileAddress } from '../../lib/model/file-address.ts';
import type { ReadingLine } from '../../lib/model/reading-line.ts';
import { connect, findDocument, rowsOfDocument, writeDocument } from '../../lib/store/index.ts';
import { code, freshDatabases, value } from '../store/memory.ts';
import { actToStore, ADDRESS, deliberation, hash, toStore } from '../store/samples.ts';

freshDatabases();

const line = (sha256: string, more: object = {}): ReadingLine => ({
  file: '/home/lecteur/actes/délibération 3.pdf',
  sha256,
  bytes: 1234,
  pages: 2,
  pagesRead: 2,
  status: 'read',
  textSource: 'text-layer',
  kind: 'deliberation',
  deliberations: [deliberation('2020.1', '2020-02-14')],
  ms: { extract: 1, parse: 1 },
  readerVersion: '0',
  modified: '2026-01-02T03:04:05.000Z',
  ...more,
});

async function* text(...lines: readonly unknown[]): AsyncGenerator<string> {
  for (const one of lines) yield `${typeof one === 'string' ? one : JSON.stringify(one)}\n`;
}

const NOTHING = { added: 0, known: 0, empty: 0, refused: 0, firstRefused: [] };

test('a line of the command line becomes a document that says which file it was', async () => {
  const connection = connect('test');
  expect(value(await importReadings(connection, text(line(hash('a')))))).toEqual({ ...NOTHING, added: 1 });
  const found = value(await findDocument(connection, fileAddress(hash('a'))));
  expect(found?.document.readerVersion).toBe('0');
  expect(found?.document).not.toHaveProperty('modified');
  expect(found?.version.finalAddress).toBe(`${fileAddress(hash('a'))}#d%C3%A9lib%C3%A9ration%203.pdf`);
  expect(found?.acts[0]?.act).toEqual(deliberation('2020.1', '2020-02-14'));
  expect(value(await rowsOfDocument(connection, hash('a')))).toMatchObject([{ number: '2020.1' }]);
});

test('a line of an export keeps the address and the date that the browser had', async () => {
  const connection = connect('test');
  const exported = line(hash('a'), {
    file: ADDRESS,
    addresses: [ADDRESS],
    retrieved: '2020-01-02T03:04:05.000Z',
    notes: [],
  });
  value(await importReadings(connection, text(exported)));
  const found = value(await findDocument(connection, ADDRESS));
  expect(found?.version).toMatchObject({ sha256: hash('a'), retrieved: '2020-01-02T03:04:05.000Z' });
});

test('what is here stays as it is, and is not there twice', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('de la maison')])));
  const lines = [line(hash('a')), line(hash('b'), { file: ADDRESS }), line(hash('b'))];
  expect(value(await importReadings(connection, text(...lines)))).toEqual({ ...NOTHING, added: 1, known: 2 });
  const found = value(await findDocument(connection, ADDRESS));
  expect(found?.document.sha256).toBe(hash('a'));
  expect(found?.acts[0]?.act.number?.value).toBe('de la maison');
});

test('lines that are no reading are refused with their number, the others taken', async () => {
  const connection = connect('test');
  const [act] = line(hash('a')).deliberations;
  const hostile = [
    'pas du JSON',
    [],
    line('not a hash'),
    line(hash('b'), { deliberations: [{}] }),
    line(hash('c'), { deliberations: [{ ...act, grants: [{ beneficiary: { value: '<img>' } }] }] }),
    line(hash('d'), { deliberations: [{ ...act, session: { ...act?.session, value: '1er avril' } }] }),
    line(hash('e'), { status: 'hacked' }),
    line(hash('f'), { pages: -1 }),
  ];
  const unreadable = line('', { status: 'unreadable', deliberations: [] });
  const imported = value(await importReadings(connection, text(...hostile, line(hash('a')), '', unreadable)));
  expect(imported).toMatchObject({ added: 1, empty: 1, refused: hostile.length });
  expect(imported.firstRefused.map((one) => one.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(imported.firstRefused[5]?.detail).toContain('deliberations.0.session.value');
});

test('an address that would run something is none', async () => {
  const connection = connect('test');
  const odd = line(hash('a'), { file: 'javascript:alert(1)', addresses: ['javascript:alert(1)', 'data:text/html,x'] });
  value(await importReadings(connection, text(odd)));
  expect(value(await findDocument(connection, fileAddress(hash('a'))))).toBeDefined();
});

test('a file without any reading is a foreign one', async () => {
  const connection = connect('test');
  expect(code(await importReadings(connection, text('nom;montant', 'Cercle;100')))).toBe('file-foreign');
  expect(code(await importReadings(connection, text()))).toBe('file-foreign');
});

test('given up half-way, what was added stays, and the next time goes on', async () => {
  const connection = connect('test');
  const lines = Array.from({ length: 250 }, (_, index) => line(index.toString(16).padStart(64, '0')));
  const giveUp = new AbortController();
  const options = { signal: giveUp.signal, onProgress: () => giveUp.abort() };
  expect(code(await importReadings(connection, text(...lines), options))).toBe('cancelled');
  expect(value(await importReadings(connection, text(...lines)))).toMatchObject({ added: 150, known: 100 });
});
