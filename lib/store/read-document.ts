/** What is stored of a document, and of the addresses it came from. */
import type { Reading } from '../model/reading.ts';
import type { Result } from '../model/result.ts';
import type { TextPage } from '../model/page.ts';
import { nothingWritten } from './annotations.ts';
import { confirmed } from './addresses.ts';
import { endJob } from './jobs.ts';
import { actsOf, place } from './act-id.ts';
import type { Connection, Database } from './connection.ts';
import { inFull, unheeded } from './in-full.ts';
import { unpackPages } from './lines-codec.ts';
import type { ActRecord, AddressVersion, AnnotationsRecord, DocumentRecord } from './schema.ts';

/** What an address serves now, as far as we know. */
export interface KnownDocument {
  address: string;
  version: AddressVersion;
  document: DocumentRecord;
  /** Where the user corrected it: with the acts as they were read. */
  corrected?: { acts: ActRecord[]; annotations: AnnotationsRecord };
}

/** The same with all that was read of it. */
export interface StoredDocument extends KnownDocument {
  /** In the reading's order. */
  acts: ActRecord[];
  /** What the user wrote on it. */
  annotations: AnnotationsRecord;
}

const begin = (database: Database) => database.transaction(['addresses', 'documents', 'acts', 'annotations']);

type ReadTransaction = ReturnType<typeof begin>;

/** @param sha256 of an earlier version; without it, the one that is served now */
async function findOne(
  transaction: ReadTransaction,
  address: string,
  sha256?: string,
): Promise<KnownDocument | undefined> {
  const versions = (await transaction.objectStore('addresses').get(address))?.versions;
  const version = sha256 === undefined ? versions?.[0] : versions?.find((one) => one.sha256 === sha256);
  const document = version && (await transaction.objectStore('documents').get(version.sha256));
  return document && { address, version, document };
}

async function actsIn(transaction: ReadTransaction, sha256: string): Promise<ActRecord[]> {
  const acts = await transaction.objectStore('acts').getAll(actsOf(sha256));
  return acts.sort((one, other) => place(one) - place(other));
}

async function writtenOn(transaction: ReadTransaction, sha256: string) {
  const annotations = (await transaction.objectStore('annotations').get(sha256)) ?? nothingWritten(sha256);
  return { acts: await actsIn(transaction, sha256), annotations };
}

/** What is known of these addresses, in their order; undefined for those that were never read. */
export function findKnown(
  connection: Connection,
  addresses: readonly string[],
): Promise<Result<(KnownDocument | undefined)[]>> {
  return connection.use(async (database) => {
    const transaction = begin(database);
    // Few documents are written on: asking for each of a listing whether it is would cost more than all else.
    const written = new Set(await transaction.objectStore('annotations').getAllKeys());
    return Promise.all(
      addresses.map(async (address) => {
        const known = await findOne(transaction, address);
        if (known === undefined || !written.has(known.document.sha256)) return known;
        return { ...known, corrected: await writtenOn(transaction, known.document.sha256) };
      }),
    );
  });
}

/**
 * The document of an address with its acts; undefined if it was never read.
 *
 * @param sha256 of an earlier version; without it, the one that the address serves now
 */
export function findDocument(
  connection: Connection,
  address: string,
  sha256?: string,
): Promise<Result<StoredDocument | undefined>> {
  return connection.use(async (database) => {
    const transaction = begin(database);
    const known = await findOne(transaction, address, sha256);
    if (known === undefined) return undefined;
    return { ...known, ...(await writtenOn(transaction, known.document.sha256)) };
  });
}

/** The stored text of a document; undefined if there is none that can be read. */
export async function findPages(connection: Connection, sha256: string): Promise<Result<TextPage[] | undefined>> {
  const found = await connection.use((database) => database.get('lines', sha256));
  if (!found.ok || found.value === undefined) return found.ok ? { ok: true, value: undefined } : found;
  return { ok: true, value: await unpackPages(found.value.gzip) };
}

/** Notes that the server said of an address that nothing changed, and ends its job. */
export function confirmAddress(connection: Connection, address: string, checked: string): Promise<Result<void>> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['addresses', 'jobs'], 'readwrite');
    const addresses = transaction.objectStore('addresses');
    await inFull(transaction, async () => {
      const record = await addresses.get(address);
      if (record !== undefined) unheeded(addresses.put(confirmed(record, checked)));
      await endJob(transaction.objectStore('jobs'), address);
    });
  });
}

/** The reading as it was made, in the public format. */
export function toReading({ address, document, acts }: Pick<StoredDocument, 'address' | 'document' | 'acts'>): Reading {
  const { sha256, bytes, pages, pagesRead, status, textSource, kind, ms } = document;
  const deliberations = acts.map((record) => record.act);
  return { file: address, sha256, bytes, pages, pagesRead, status, textSource, kind, deliberations, ms };
}
