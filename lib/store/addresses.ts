/** What an address serves now, and what it served before. */
import type { AddressRecord, AddressVersion } from './schema.ts';

/** What one fetch says of an address. */
export interface Visit {
  address: string;
  finalAddress: string;
  /** ISO 8601 with time. */
  retrieved: string;
  etag?: string;
  lastModified?: string;
}

/**
 * The record after a visit that brought these bytes. The same bytes as last time keep their first date; other bytes go
 * before the earlier ones, which stay.
 */
export function visited(record: AddressRecord | undefined, visit: Visit, sha256: string): AddressRecord {
  const { address, finalAddress, retrieved, etag, lastModified } = visit;
  const [current, ...earlier] = record?.versions ?? [];
  const same = current?.sha256 === sha256;
  const version: AddressVersion = {
    sha256,
    finalAddress,
    retrieved: same ? current.retrieved : retrieved,
    checked: retrieved,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
  const versions = [version, ...(current === undefined || same ? [] : [current]), ...earlier];
  return { address, versions, hashes: [...new Set(versions.map((one) => one.sha256))] };
}

/** The record after the server said that nothing changed (304). */
export function confirmed(record: AddressRecord, checked: string): AddressRecord {
  const [current, ...earlier] = record.versions;
  return current === undefined ? record : { ...record, versions: [{ ...current, checked }, ...earlier] };
}
