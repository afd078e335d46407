/** The files of what was dropped: of folders, everything in them. */

/** A folder gives its content in parts, until there is none left. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isDirectory) {
    const found: File[] = [];
    for (const one of await entriesOf(entry as FileSystemDirectoryEntry)) found.push(...(await filesIn(one)));
    return found;
  }
  const file = await new Promise<File | undefined>((resolve) =>
    (entry as FileSystemFileEntry).file(resolve, () => resolve(undefined)),
  );
  return file === undefined ? [] : [file];
}

/** Must be called in the event itself: what was dropped is gone afterwards. */
export function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // What a script dropped has no entries in some browsers.
  if (entries.length === 0) return Promise.resolve([...files]);
  return Promise.all(entries.map(filesIn)).then((found) => found.flat());
}
