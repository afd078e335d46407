/** The whole collection into a file and back: wiring between the section, the stores and the browser. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { faultOf } from '../../lib/import/stored-records.ts';
import type { Failure } from '../../lib/model/result.ts';
import { createExportDetails } from '../../lib/settings/export-details.ts';
import { createSettings } from '../../lib/settings/index.ts';
import { backUp, commit, connect, discard, stage, STORE_NAME, type Staged } from '../../lib/store/index.ts';
import type { BackupState, Persistence } from '../../lib/ui/options/backup-state.ts';
import { giveUpReading, tellPages } from '../kept/quiet.ts';
import { takeReadings } from '../kept/readings-file.ts';
import { count } from './kept-data.ts';

const connection = connect(STORE_NAME);
const settings = createSettings(browser.storage.local);
const exportDetails = createExportDetails(browser.storage.local);

export const state = signal<BackupState>({ kind: 'idle' });
export const persistence = signal<Persistence>('unknown');

let underWay = new AbortController();
/** The back-up that waits for an answer, and what lets another page take one in. */
let waiting: { staged: Staged; release: () => void } | undefined;

const fail = (failure: Failure): void => {
  state.value = failure.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', failure };
};

/** Two pages would lay their files on top of each other. */
const LOCK = 'delibere-taking-in';

/** Resolves with what gives the lock back; undefined if another page has it. */
function takeLock(): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    void navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
      if (lock === null) return resolve(undefined);
      const { promise, resolve: release } = Promise.withResolvers<void>();
      resolve(release);
      return promise;
    });
  });
}

/** Hands a file to the browser's downloads. */
function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export async function save(): Promise<void> {
  underWay = new AbortController();
  state.value = { kind: 'saving', done: 0, all: 1 };
  const saved = await backUp(connection, {
    extension: browser.runtime.getManifest().version,
    settings: { ...(await settings.stored()), ...(await exportDetails.stored()) },
    signal: underWay.signal,
    onProgress: (done, all) => (state.value = { kind: 'saving', done, all }),
  });
  if (!saved.ok) return fail(saved.error);
  const today = new Date(Date.now()).toISOString().slice(0, 10);
  download(saved.value, `delibere-${today}.ndjson.gz`);
  state.value = { kind: 'saved', bytes: saved.value.size };
}

async function importLines(file: File, isPacked: boolean): Promise<void> {
  state.value = { kind: 'importing', documents: 0, part: 0 };
  const taken = await takeReadings(connection, file, isPacked, {
    signal: underWay.signal,
    onProgress: (documents, part) => (state.value = { kind: 'importing', documents, part }),
  });
  // What is kept is counted before anything is said.
  await count();
  if (taken.ok) {
    const { firstRefused, ...counts } = taken.value;
    state.value = { kind: 'imported', taken: { ...counts, refusedLines: firstRefused.map(({ line }) => line) } };
  } else fail(taken.error);
  await tellPages();
}

async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

/** A back-up is looked through and asked about; readings are added at once. */
export async function takeIn(file: File): Promise<void> {
  underWay = new AbortController();
  const isPacked = await isGzip(file);
  if (!isPacked) return importLines(file, false);
  const release = await takeLock();
  if (release === undefined) return fail({ code: 'storage-blocked', detail: 'another page takes a file in' });
  state.value = { kind: 'looking', part: 0 };
  const staged = await stage(connection, file, {
    check: faultOf,
    signal: underWay.signal,
    onProgress: (bytes) => (state.value = { kind: 'looking', part: bytes / file.size }),
  });
  if (staged.ok) {
    waiting = { staged: staged.value, release };
    const { made, counts } = staged.value;
    const { documents = 0, acts = 0, annotations: written = 0 } = counts;
    state.value = { kind: 'asking', held: { made, documents, acts, written } };
    return;
  }
  release();
  // Readings may be packed too.
  if (staged.error.code === 'file-foreign') return importLines(file, true);
  fail(staged.error);
}

/** The browser refuses where the disk is full: the collection is there then, and the settings are as they were. */
async function restoreSettings(stored: Staged['settings']): Promise<boolean> {
  try {
    await settings.restore(stored);
    await exportDetails.restore(stored);
    return true;
  } catch {
    return false;
  }
}

export async function restore(mode: 'replace' | 'merge'): Promise<void> {
  if (waiting === undefined) return;
  const { staged, release } = waiting;
  waiting = undefined;
  underWay = new AbortController();
  state.value = { kind: 'restoring', part: 0 };
  const { runChecks } = await import('../../lib/parse/checks/index.ts');
  if (mode === 'replace') await giveUpReading(connection);
  const done = await commit(connection, {
    mode,
    audit: runChecks,
    signal: underWay.signal,
    onProgress: (part) => (state.value = { kind: 'restoring', part }),
  });
  if (!done.ok) await discard(connection);
  await count();
  // Before anything is said: whoever reads it may choose the next file at once.
  release();
  if (done.ok) {
    const kept = mode === 'merge' || (await restoreSettings(staged.settings));
    if (kept) state.value = { kind: 'restored', mode };
    else fail({ code: 'storage-failed', detail: 'the settings were not written' });
    await tellPages();
  } else fail(done.error);
}

/** Gives up what is under way, or the file that waits for an answer. */
export async function cancel(): Promise<void> {
  underWay.abort();
  if (waiting === undefined) return;
  const { release } = waiting;
  waiting = undefined;
  await discard(connection);
  release();
  state.value = { kind: 'cancelled' };
}

export async function lookAtPersistence(): Promise<void> {
  // A page that was closed in the middle may have left a file that nobody waits for.
  const release = await takeLock();
  if (release !== undefined) {
    await discard(connection);
    release();
  }
  persistence.value = (await navigator.storage.persisted()) ? 'kept' : 'may-go';
}

/** Asked in the click itself: Firefox asks the reader. */
export async function askToPersist(): Promise<void> {
  persistence.value = (await navigator.storage.persist()) ? 'kept' : 'refused';
}
