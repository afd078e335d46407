/** The files of what was dropped: of folders, everything in them. */

export interface DroppedFiles {
  files: File[];
  /** Names of files and folders that the browser could not look into. */
  lost: string[];
}

/** A folder gives its content in parts, until there is none left; undefined if it stops giving. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[] | undefined> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | undefined>((resolve) =>
      reader.readEntries(resolve, () => resolve(undefined)),
    );
    if (some === undefined) return undefined;
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const lostOne = (name: string): DroppedFiles => ({ files: [], lost: [name] });

const together = (parts: readonly DroppedFiles[]): DroppedFiles => ({
  files: parts.flatMap(({ files }) => files),
  lost: parts.flatMap(({ lost }) => lost),
});

async function filesIn(entry: FileSystemEntry): Promise<DroppedFiles> {
  if (entry.isDirectory) {
    const entries = await entriesOf(entry as FileSystemDirectoryEntry);
    if (entries === undefined) return lostOne(entry.name);
    const found: DroppedFiles[] = [];
    for (const one of entries) found.push(await filesIn(one));
    return together(found);
  }
  const file = await new Promise<File | undefined>((resolve) =>
    (entry as FileSystemFileEntry).file(resolve, () => resolve(undefined)),
  );
  return file === undefined ? lostOne(entry.name) : { files: [file], lost: [] };
}

/** Must be called in the event itself: what was dropped is gone afterwards. */
export function droppedFiles({ items, files }: DataTransfer): Promise<DroppedFiles> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // What a script dropped has no entries in some browsers.
  if (entries.length === 0) return Promise.resolve({ files: [...files], lost: [] });
  return Promise.all(entries.map(filesIn)).then(together);
}
