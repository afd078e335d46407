/** What an address served before, and where else the same bytes are. */
import type { Result } from '../model/result.ts';
import { actsOf, place } from './act-id.ts';
import type { Connection } from './connection.ts';
import type { ActRecord, AddressVersion } from './schema.ts';

export interface History {
  /** Other addresses that serve the same bytes, or did. */
  alsoAt: string[];
  /** The version before today's, if it was read, with its acts in order. */
  earlier?: { version: AddressVersion; acts: ActRecord[] };
}

/** @param sha256 of what the address serves now */
export function findHistory(connection: Connection, address: string, sha256: string): Promise<Result<History>> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['addresses', 'documents', 'acts']);
    const addresses = transaction.objectStore('addresses');
    const same = await addresses.index('by-hash').getAllKeys(sha256);
    const alsoAt = same.filter((one) => one !== address);
    const version = (await addresses.get(address))?.versions[1];
    const read = version && (await transaction.objectStore('documents').get(version.sha256));
    // One that could not be opened says nothing of what it held.
    if (version === undefined || read === undefined || read.failure !== undefined) return { alsoAt };
    const acts = await transaction.objectStore('acts').getAll(actsOf(version.sha256));
    return { alsoAt, earlier: { version, acts: acts.sort((one, other) => place(one) - place(other)) } };
  });
}
