import { expect, test } from 'vitest';
import { droppedFiles } from '../../../lib/ui/library/files/dropped-files.ts';

const file = (name: string) => ({ name }) as File;

const fileEntry = (name: string) => ({
  name,
  isDirectory: false,
  file: (resolve: (found: File) => void, reject: () => void) => (name === 'gone.pdf' ? reject() : resolve(file(name))),
});

/** Gives its content in parts, as browsers do. */
function folder(...parts: readonly (readonly object[])[]) {
  return {
    isDirectory: true,
    createReader: () => {
      const left = [...parts];
      return { readEntries: (resolve: (some: readonly object[]) => void) => resolve(left.shift() ?? []) };
    },
  };
}

const dropped = (entries: readonly object[], files: readonly File[] = []) =>
  ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files }) as unknown as DataTransfer;

const names = async (transfer: DataTransfer): Promise<string[]> =>
  (await droppedFiles(transfer)).files.map(({ name }) => name);

test('of a folder, everything in it is taken, however deep and in how many parts', async () => {
  const inner = folder([fileEntry('c.pdf')], [fileEntry('d.pdf'), fileEntry('gone.pdf')]);
  expect(await names(dropped([fileEntry('a.pdf'), folder([fileEntry('b.pdf'), inner])]))).toEqual([
    'a.pdf',
    'b.pdf',
    'c.pdf',
    'd.pdf',
  ]);
});

test('files that have no entry are taken as they are', async () => {
  expect(await names(dropped([], [file('a.pdf')]))).toEqual(['a.pdf']);
});

test('what the browser cannot look into is told by its name', async () => {
  const sealed = {
    name: 'archives',
    isDirectory: true,
    createReader: () => ({ readEntries: (_resolve: unknown, reject: () => void) => reject() }),
  };
  const { files, lost } = await droppedFiles(dropped([folder([fileEntry('a.pdf'), fileEntry('gone.pdf')], [sealed])]));
  expect(files.map(({ name }) => name)).toEqual(['a.pdf']);
  expect(lost).toEqual(['gone.pdf', 'archives']);
});
