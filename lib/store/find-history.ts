/** What an address served before and after a version, where else its bytes are, and which files are kept. */
import type { Result } from '../model/result.ts';
import { actsOf, place } from './act-id.ts';
import type { Connection } from './connection.ts';
import type { ActRecord, AddressVersion } from './schema.ts';

export interface History {
  /** Other addresses that serve the same bytes, or did. */
  alsoAt: string[];
  /** The file of this version is kept. */
  fileKept: boolean;
  /** The version before this one, if it was read, with its acts in order. */
  earlier?: { version: AddressVersion; acts: ActRecord[]; fileKept: boolean };
  /** What the address serves now, if it is another version. */
  current?: AddressVersion;
}

/** @param sha256 of a version that the address serves or served */
export function findHistory(connection: Connection, address: string, sha256: string): Promise<Result<History>> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['addresses', 'documents', 'acts', 'files']);
    const addresses = transaction.objectStore('addresses');
    const isKept = async (file: string): Promise<boolean> =>
      (await transaction.objectStore('files').getKey(file)) !== undefined;
    const same = await addresses.index('by-hash').getAllKeys(sha256);
    const versions = (await addresses.get(address))?.versions ?? [];
    const at = versions.findIndex((one) => one.sha256 === sha256);
    const [current] = versions;
    const history = {
      alsoAt: same.filter((one) => one !== address),
      fileKept: await isKept(sha256),
      ...(at > 0 && current && { current }),
    };
    const version = versions[at + 1];
    const read = version && (await transaction.objectStore('documents').get(version.sha256));
    // One that could not be opened says nothing of what it held.
    if (version === undefined || read === undefined || read.failure !== undefined) return history;
    const acts = await transaction.objectStore('acts').getAll(actsOf(version.sha256));
    acts.sort((one, other) => place(one) - place(other));
    return { ...history, earlier: { version, acts, fileKept: await isKept(version.sha256) } };
  });
}
