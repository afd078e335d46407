/** A fresh IndexedDB for each test, in memory. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';

export const freshDatabases = (): void => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
};

/** The value of a result that must be a success. */
export function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`unexpected failure: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The code of a result that must be a failure. */
export function code<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): string {
  if (result.ok) throw new Error('unexpected success');
  return result.error.code;
}
