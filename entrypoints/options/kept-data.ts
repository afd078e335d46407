/** What is stored, counted; erased on the reader's word, and put back on another. */
import { signal } from '@preact/signals';
import type { Failure } from '../../lib/model/result.ts';
import {
  connect,
  countFiles,
  countKept,
  eraseAll,
  eraseFiles,
  putBack,
  STORE_NAME,
  type Erased,
} from '../../lib/store/index.ts';
import { giveUpReading, tellPages } from '../kept/quiet.ts';
import { forgetPlaces } from '../reader/remembered-place.ts';
import type { FilesSectionProps } from '../../lib/ui/options/files-section.tsx';
import type { Kept, KeptSectionProps } from '../../lib/ui/options/kept-section.tsx';

const connection = connect(STORE_NAME);

/** Only this page holds it: gone when it is left. */
let erased: Erased | undefined;
let erasedFiles: Erased | undefined;

export const kept = signal<Kept | undefined>(undefined);
export const failure = signal<Failure | undefined>(undefined);
export const state = signal<KeptSectionProps['state']>('kept');
export const files = signal<FilesSectionProps['kept']>(undefined);
export const filesState = signal<FilesSectionProps['state']>('kept');

export async function count(): Promise<void> {
  const counted = await countKept(connection);
  failure.value = counted.ok ? undefined : counted.error;
  if (!counted.ok) return;
  const { usage, quota } = await navigator.storage.estimate();
  kept.value = { ...counted.value, bytes: usage };
  const room = usage === undefined || quota === undefined ? {} : { room: quota - usage };
  const countedFiles = await countFiles(connection);
  if (countedFiles.ok) files.value = { ...countedFiles.value, ...room };
  else failure.value = countedFiles.error;
}

/** Counts, then says what was done: the figures beside it are never those of before. */
async function countAndSay(say: () => void): Promise<void> {
  await count();
  say();
}

export async function erase(): Promise<void> {
  await giveUpReading(connection);
  const taken = await eraseAll(connection);
  if (!taken.ok) return countAndSay(() => (failure.value = taken.error));
  erased = taken.value;
  forgetPlaces(localStorage);
  await countAndSay(() => (state.value = 'erased'));
  await tellPages();
}

export async function undo(): Promise<void> {
  if (erased === undefined) return;
  const back = await putBack(connection, erased);
  if (!back.ok) return countAndSay(() => (failure.value = back.error));
  erased = undefined;
  await countAndSay(() => (state.value = 'undone'));
  await tellPages();
}

export async function eraseKeptFiles(): Promise<void> {
  const taken = await eraseFiles(connection);
  if (!taken.ok) return countAndSay(() => (failure.value = taken.error));
  erasedFiles = taken.value;
  await countAndSay(() => (filesState.value = 'erased'));
}

export async function undoFiles(): Promise<void> {
  if (erasedFiles === undefined) return;
  const back = await putBack(connection, erasedFiles);
  if (!back.ok) return countAndSay(() => (failure.value = back.error));
  erasedFiles = undefined;
  await countAndSay(() => (filesState.value = 'undone'));
}
