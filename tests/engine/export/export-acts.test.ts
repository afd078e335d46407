import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportActs, exportOutlook } from '../../../lib/engine/export/export-acts.ts';
import { packFiles } from '../../../lib/engine/export/pack-files.ts';
import { anchorOfAct, anchorOfGrant } from '../../../lib/model/anchors.ts';
import type { Correction } from '../../../lib/model/correction.ts';
import { NO_DETAILS } from '../../../lib/model/export-details.ts';
import type { Deliberation } from '../../../lib/model/reading.ts';
import { actId, changeAnnotations, connect, writeDocument, type Connection } from '../../../lib/store/index.ts';
import { csvRows } from '../../export/csv-table.ts';
import { act, authority, found, grant, LAVOIR } from '../../export/samples.ts';
import { code, freshDatabases, value } from '../../store/memory.ts';
import { documentRecord, hash, visit } from '../../store/samples.ts';

freshDatabases();

let connection: Connection;
beforeEach(() => (connection = connect('export')));
afterEach(() => connection.close());

const LEARNT = { names: [], extensions: [], programmes: [] };

async function keep(sha256: string, acts: Deliberation[], ...addresses: string[]): Promise<void> {
  for (const address of addresses) {
    const document = { ...documentRecord(sha256), sha256 };
    const stored = acts.map((one) => ({ act: one, learnt: LEARNT, keys: [] }));
    value(await writeDocument(connection, { document, acts: stored, visit: visit(address) }));
  }
}

const text = async (files: { name: string; blob: Blob }[], name: string): Promise<string | undefined> =>
  files.find((file) => file.name === name)?.blob.text();

const correction = (one: Deliberation): Correction => ({
  id: 'c',
  act: anchorOfAct(one, 0),
  change: { kind: 'set', path: 'grants.amountCents', grant: anchorOfGrant(one.grants[0]!), value: 170_000 },
  evidence: [],
  original: found(150_000),
  made: '2026-02-03T00:00:00.000Z',
  readerVersion: '1',
});

const [A, B] = [hash('a'), hash('b')];
const [AT, ALSO_AT, OTHER] = ['https://exemple.fr/a.pdf', 'https://exemple.fr/aussi.pdf', 'https://exemple.fr/b.pdf'];

describe('acts out of the store', () => {
  it('are those that were asked for, as the user corrected them, with every address and note', async () => {
    const [first, second] = [act(), act({ number: found('2024-18') })];
    await keep(A, [first, second], AT, ALSO_AT);
    await keep(B, [act({ number: found('2024-19') })], OTHER);
    const note = { id: 'n', act: anchorOfAct(second, 1), text: 'À revoir', made: '2026-02-03T00:00:00.000Z' };
    value(
      await changeAnnotations(connection, A, (record) => ({
        ...record,
        corrections: [correction(first)],
        notes: [note],
      })),
    );
    const ids = [actId(B, 0), actId(A, 1), actId(A, 0)];
    const files = value(await exportActs(connection, 'ndjson', { ids, details: NO_DETAILS }));
    const lines = (await text(files, 'collection.ndjson'))
      ?.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toMatchObject([
      { file: OTHER, sha256: B, places: [0] },
      {
        file: AT,
        sha256: A,
        places: [0, 1],
        addresses: [AT, ALSO_AT],
        readerVersion: '1',
        notes: [{ text: 'À revoir', place: 1 }],
        deliberations: [
          { grants: [{ amountCents: { value: 170_000, certainty: 'corrected', original: { value: 150_000 } } }] },
          { number: { value: '2024-18' } },
        ],
      },
    ]);
    const one = value(await exportActs(connection, 'csv', { ids: [actId(A, 1)], details: NO_DETAILS }));
    expect(csvRows(await text(one, 'actes.csv')).map((row) => row['numero'])).toEqual(['2024-18']);
  });

  it('that are in several documents have one row, which names the others; documents are all there', async () => {
    await keep(A, [act({ number: found('2024-18') }), act()], AT);
    await keep(B, [act()], OTHER);
    const note = { id: 'n', act: anchorOfAct(act(), 1), text: 'Vu au conseil', made: '2026-02-03T00:00:00.000Z' };
    value(await changeAnnotations(connection, A, (record) => ({ ...record, notes: [note] })));
    const heard: number[] = [];
    const acts = {
      ids: [actId(B, 0)],
      others: { [actId(B, 0)]: [actId(A, 1), actId(hash('c'), 0)] },
      details: NO_DETAILS,
      onProgress: (done: number) => heard.push(done),
    };
    const table = value(await exportActs(connection, 'csv', acts));
    expect(csvRows(await text(table, 'actes.csv'))).toMatchObject([
      { acte: actId(B, 0), adresse: OTHER, autres_sources: AT, notes: 'Vu au conseil' },
    ]);
    expect(csvRows(await text(table, 'subventions.csv'))).toHaveLength(1);
    const lines = (await text(value(await exportActs(connection, 'ndjson', acts)), 'collection.ndjson'))
      ?.trim()
      .split('\n');
    expect(lines?.map((line) => JSON.parse(line) as object)).toMatchObject([
      { sha256: B, places: [0] },
      { sha256: A, places: [1] },
    ]);
    expect(heard).toEqual([1, 1]);
  });

  it('leave out what was deleted meanwhile, and say how far they have come', async () => {
    await keep(A, [act()], AT);
    const heard: number[] = [];
    const ids = [actId(A, 0), actId(A, 7), actId(B, 0)];
    const files = value(
      await exportActs(connection, 'bibtex', { ids, details: NO_DETAILS, onProgress: (done) => heard.push(done) }),
    );
    expect((await text(files, 'collection.bib'))?.match(/@techreport/g)).toHaveLength(1);
    expect(heard).toEqual([3]);
  });

  it('can be given up', async () => {
    await keep(A, [act()], AT);
    const signal = AbortSignal.abort();
    expect(code(await exportActs(connection, 'csv', { ids: [actId(A, 0)], details: NO_DETAILS, signal }))).toBe(
      'cancelled',
    );
  });

  it('of more than is held at once, are the same', async () => {
    const long = act({ title: found('Une convention '.repeat(20_000)) });
    for (const letter of 'abcdef'.split(''))
      await keep(hash(letter), [long, long, long], `https://exemple.fr/${letter}`);
    const ids = 'abcdef'.split('').flatMap((letter) => [0, 1, 2].map((place) => actId(hash(letter), place)));
    const [file] = value(await exportActs(connection, 'json', { ids, details: NO_DETAILS }));
    const all = JSON.parse((await file?.blob.text()) ?? '') as { sha256: string; deliberations: unknown[] }[];
    expect(all.map(({ sha256 }) => sha256)).toEqual('abcdef'.split('').map(hash));
    expect(all.every(({ deliberations }) => deliberations.length === 3)).toBe(true);
  });
});

describe('what an export would lack', () => {
  it('is told by authority and by beneficiary', async () => {
    await keep(
      A,
      [act({ grants: [grant('Les Amis du Lavoir', 10), grant('Harmonie', 20), grant('HARMONIE', 5)] })],
      AT,
    );
    await keep(
      B,
      [act({ authority: found('Mareuil'), siren: found('356000000'), grants: [], number: found('7') })],
      OTHER,
    );
    const { siret: _none, ...unnumbered } = authority();
    const details = { authorities: [unnumbered], acts: [], beneficiaries: [LAVOIR] };
    const ids = [actId(A, 0), actId(B, 0)];
    expect(value(await exportOutlook(connection, { ids, details }))).toEqual({
      deliberations: { complete: 0, pending: 2, refused: 0 },
      subventions: { complete: 0, pending: 3, refused: 0 },
      authorities: [
        {
          authority: 'Ville de Vallombre',
          bodies: ['Conseil municipal'],
          siren: '210000006',
          acts: 1,
          lacking: { siret: 4, conventionDate: 3, paymentPeriod: 3, beneficiarySiret: 2 },
          undated: [actId(A, 0)],
        },
        {
          authority: 'Mareuil',
          bodies: ['Conseil municipal'],
          siren: '356000000',
          acts: 1,
          lacking: { siret: 1, matterCode: 1 },
          undated: [],
        },
      ],
      beneficiaries: [{ name: 'Harmonie', grants: 2 }],
    });
  });
});

describe('several files', () => {
  it('are packed as one, and a file alone stays as it is', async () => {
    await keep(A, [act()], AT);
    const acts = { ids: [actId(A, 0)], details: NO_DETAILS };
    const files = value(await exportActs(connection, 'csv', acts));
    const packed = await packFiles(files, 'delibere.zip');
    expect(packed).toMatchObject({ name: 'delibere.zip', blob: { type: 'application/zip' } });
    const unpacked = unzipSync(new Uint8Array((await packed?.blob.arrayBuffer()) ?? new ArrayBuffer(0)));
    expect(Object.keys(unpacked)).toEqual(['actes.csv', 'subventions.csv']);
    expect(strFromU8(unpacked['actes.csv']!)).toBe(await text(files, 'actes.csv'));
    const one = value(await exportActs(connection, 'xlsx', acts));
    expect(await packFiles(one, 'delibere.zip')).toBe(one[0]);
  });
});
