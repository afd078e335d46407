import { readdirSync } from 'node:fs';
import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { readLines } from '../../lib/import/read-lines.ts';
import { faultOf, STORED_RECORDS } from '../../lib/import/stored-records.ts';
import { BACKED_UP } from '../../lib/store/backup/stores.ts';
import { recordsOf } from '../../lib/store/backup/records.ts';
import { readFileAt } from '../../scripts/read/read-file.ts';
import { correction, filled } from '../store/filled-collection.ts';
import { freshDatabases } from '../store/memory.ts';

freshDatabases();

const records = new Map<string, Record<string, unknown>>();

beforeEach(async () => {
  const connection = await filled('test');
  for await (const some of recordsOf(connection)) {
    for (const [store, value] of some) records.set(store, value as Record<string, unknown>);
  }
  connection.close();
});

test('each store of a back-up has a schema, and our own records fit it', () => {
  expect(Object.keys(STORED_RECORDS).toSorted()).toEqual([...BACKED_UP].toSorted());
  expect([...records.keys()].toSorted()).toEqual([...BACKED_UP].toSorted());
  for (const [store, value] of records) expect(faultOf(store, value), store).toBeUndefined();
});

describe('a record is refused', () => {
  const cases: [string, object][] = [
    ['documents', { sha256: 'x' }],
    ['documents', { status: 'hacked' }],
    ['documents', { retrieved: 'hier' }],
    ['documents', { summaries: [{}] }],
    ['acts', { id: `${'b'.repeat(64)}#0` }],
    ['acts', { id: `${'c'.repeat(64)}#../0` }],
    ['acts', { act: { pages: [1, 1] } }],
    ['acts', { learnt: {} }],
    ['kin', { keys: ['a'] }],
    ['lines', { gzip: 'text' }],
    ['files', { file: {} }],
    ['annotations', { corrections: [{ id: 'c' }] }],
    ['annotations', { notes: [{ id: 'n', text: 3 }] }],
    ...[
      { kind: 'missed-entry', path: 'roll.proxies', value: { name: 'of another list' } },
      { kind: 'missed-entry', path: 'title', value: 'of no list' },
      { kind: 'set-entry', path: 'references', entry: { value: { number: '1' } }, value: {} },
      { kind: 'set-entry', path: 'roll.present', entry: { value: 'A' }, value: 'A', to: 'decisions' },
      { kind: 'no-entry', path: 'roll.present', entry: {} },
      { kind: 'no-entry', path: 'roll.present', entry: { value: 'A', box: 'here' } },
      { kind: 'no-vote', vote: {} },
      { kind: 'missed-vote', said: { scope: 'act', outcome: 'hacked' } },
      { kind: 'missed-vote', said: { scope: 'act', outcome: 'adopted', for: -1 } },
      { kind: 'vote-subject', vote: { scope: 'act' }, said: { scope: 'act' } },
      { kind: 'in-kind', grant: { beneficiary: 'Club' } },
    ].map((change): [string, object] => ['annotations', { corrections: [{ ...correction, change }] }]),
    ['annotations', { corrections: [{ ...correction, original: { value: 'A' } }] }],
    ['addresses', { address: 'javascript:alert(1)' }],
    ['addresses', { versions: [] }],
    ['addresses', { hashes: [] }],
    ['merges', { kind: 'sideways' }],
  ];
  test.each(cases)('of %s with %j', (store, change) => {
    expect(faultOf(store, { ...records.get(store), ...change })).toMatch(/./);
  });

  test('of a store that is in no file', () => {
    expect(faultOf('rows', {})).toBe('no such store');
    expect(faultOf('__proto__', {})).toMatch(/./);
  });
});

const CORPUS = 'tests/corpus';
/** Every seventh document: of each kind, some. */
const documents = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .filter((_, index) => index % 7 === 0)
  .map(({ name }) => `${CORPUS}/${name}/document.pdf`);

test('what our own reader says fits, and comes back as it was', async () => {
  const surroundings = pdfSurroundings();
  const read = await Promise.all(documents.map((file) => readFileAt(file, surroundings)));
  surroundings.worker.destroy();
  const text = read.map((reading) => `${JSON.stringify(reading)}\n`);
  const taken: unknown[] = [];
  for await (const one of readLines(
    (async function* give() {
      yield* text;
    })(),
  )) {
    taken.push('reading' in one ? one.reading : one);
  }
  expect(taken).toEqual(text.map((line) => JSON.parse(line) as unknown));
  expect(read.flatMap(({ deliberations }) => deliberations).length).toBeGreaterThan(5);
});
