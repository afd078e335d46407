/** Where an act lies in the store: `sha256#n`, hash of the file and the act's place in it, counted from 0. */
import type { ActRecord } from './schema.ts';

export const actId = (sha256: string, index: number): string => `${sha256}#${index}`;

/** The keys of all acts of a document: `$` follows `#`. They come in the order of their text, so 10 before 9. */
export const actsOf = (sha256: string): IDBKeyRange => IDBKeyRange.bound(`${sha256}#`, `${sha256}$`, false, true);

/** The act's place in its document. */
export const place = ({ id }: Pick<ActRecord, 'id'>): number => Number(id.slice(id.indexOf('#') + 1));
