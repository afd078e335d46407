/** A small collection with something in every store, and what is in all of them. */
import { openDB } from 'idb';
import type { Check } from '../../lib/model/check.ts';
import type { Correction } from '../../lib/model/correction.ts';
import {
  backUp,
  changeAnnotations,
  connect,
  keepFile,
  queueJob,
  writeDocument,
  type Connection,
} from '../../lib/store/index.ts';
import { value } from './memory.ts';
import { actToStore, hash, toStore } from './samples.ts';
import { everythingIn } from './version-1.ts';

const ADDRESS = 'https://www.example.fr/file/1/download?token=a';
const OTHER = 'https://www.example.fr/file/2/download?token=b';

const MADE = '2026-01-02T03:04:05.000Z';

export const correction: Correction = {
  id: 'c',
  act: { number: '2020.1', page: 1, index: 0 },
  change: { kind: 'set', path: 'title', value: 'Titre du lecteur' },
  evidence: [],
  made: MADE,
  readerVersion: '1',
};

/** Of entries of lists: one that was read otherwise, one that is none, and two that were missed. */
export const ofEntries: Correction[] = [
  {
    kind: 'set-entry',
    path: 'roll.proxies',
    entry: { value: { giver: 'A. MARTY' }, page: 1 },
    value: { giver: 'A. MARTY', holder: 'B. NOEL' },
  } as const,
  {
    kind: 'no-entry',
    path: 'votes.0.named.against',
    entry: { value: { name: 'C. ROUX', group: 'Ensemble' } },
  } as const,
  { kind: 'missed-entry', path: 'references', value: { number: '2019.4', date: '2019-03-01' } } as const,
  { kind: 'missed-entry', path: 'references', value: { date: '2019-06-01' } } as const,
].map((change, n) => ({ ...correction, id: `e${n}`, change }));

/** Of whole votes, and of what a grant is. */
export const ofWholes: Correction[] = [
  { kind: 'no-vote', vote: { scope: 'point', about: 'Amendement', page: 2, box: [1, 2, 3, 4] } } as const,
  { kind: 'missed-vote', said: { scope: 'point', secret: true, outcome: 'rejected', against: 3 }, alike: 1 } as const,
  {
    kind: 'vote-subject',
    vote: { scope: 'act' },
    said: { scope: 'procedure', about: 'Ordre du jour' },
    read: { scope: 'act' },
  } as const,
  { kind: 'in-kind', grant: { beneficiary: 'Club', amountCents: 100 }, inKind: false } as const,
  { kind: 'missed-grant', beneficiary: 'Club', inKind: true, alike: 2 } as const,
].map((change, n) => ({ ...correction, id: `w${n}`, change }));

export const audit = (): Check[] => [{ code: 'quorum', result: 'failed', evidence: [] }];

export async function filled(name: string): Promise<Connection> {
  const connection = connect(name);
  const acts = [actToStore('2020.1', '2020-02-14', ['beneficiary:x', 'number:2020.1']), actToStore('2020.2')];
  value(await writeDocument(connection, toStore(hash('a'), acts, ADDRESS)));
  value(await writeDocument(connection, toStore(hash('b'), [], ADDRESS)));
  value(await writeDocument(connection, toStore(hash('c'), [actToStore('2021.\u2028 « 3 »', '2021-03-01')], OTHER)));
  const note = { id: 'n', act: correction.act, text: 'à vérifier', made: MADE };
  value(
    await changeAnnotations(
      connection,
      hash('a'),
      (one) => ({ ...one, corrections: [correction, ...ofEntries, ...ofWholes], notes: [note] }),
      audit,
    ),
  );
  const file = new Blob([new Uint8Array([0, 1, 2, 253, 254, 255])], { type: 'application/pdf' });
  value(await keepFile(connection, { sha256: hash('c'), file }));
  const scope = 'exemple';
  const decision = { id: 'd', kind: 'apart', name: { scope, name: 'Cercle' }, others: [], made: MADE } as const;
  value(await connection.use((database) => database.put('merges', { ...decision, others: [] })));
  value(await queueJob(connection, { address: 'https://www.example.fr/waiting', again: false }, 1));
  return connection;
}

/** Everything in every store, with the bytes of files as numbers. */
export async function contentsOf(name: string): Promise<Record<string, unknown[]>> {
  const database = await openDB(name);
  const { files = [], ...stores } = await everythingIn(database);
  database.close();
  const bytes = (files as { sha256: string; file: Blob }[]).map(async ({ sha256, file }) => ({
    sha256,
    type: file.type,
    bytes: [...new Uint8Array(await file.arrayBuffer())],
  }));
  return { ...stores, files: await Promise.all(bytes) };
}

/** What a back-up says of itself in tests. */
export const ABOUT = { extension: '0.1.0', settings: { 'settings.language': 'fr' } };

/** Every record is believed. */
export const check = (): undefined => undefined;

/** A filled collection, what is in it, and its back-up. */
export interface BackedUp {
  connection: Connection;
  before: Record<string, unknown[]>;
  bytes: Uint8Array<ArrayBuffer>;
}

export async function backedUp(): Promise<BackedUp> {
  const connection = await filled('test');
  const before = await contentsOf('test');
  const saved = value(await backUp(connection, ABOUT));
  return { connection, before, bytes: new Uint8Array(await saved.arrayBuffer()) };
}
