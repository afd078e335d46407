/** The plain tables as one workbook for spreadsheets: packed while it is written, so that its size does not matter. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { actsOf, type Chunk, type Exporter } from '../exported.ts';
import { ACT_COLUMNS } from '../tables/acts.ts';
import { grantsOf, GRANT_COLUMNS } from '../tables/grants.ts';
import { workbookParts } from './parts.ts';
import { FILE_TIME, Sheet } from './sheet.ts';

/** @param mostRows of a sheet, its head among them; the next one goes on in another sheet */
export function workbookExporter(mostRows?: number): Exporter {
  const file = 'collection.xlsx';
  let made: Chunk[] = [];
  const zip = new Zip((error, content) => {
    if (error !== null) throw error;
    made.push({ file, content });
  });
  const names: string[] = [];
  const acts = new Sheet(zip, names, 'Actes', ACT_COLUMNS, mostRows);
  const grants = new Sheet(zip, names, 'Subventions', GRANT_COLUMNS, mostRows);

  const taken = (): Chunk[] => {
    const chunks = made;
    made = [];
    return chunks;
  };

  return {
    open() {
      acts.open();
      grants.open();
      return taken();
    },
    add(document) {
      for (const act of actsOf(document)) {
        acts.add(act);
        for (const grant of grantsOf(act)) grants.add(grant);
      }
      return taken();
    },
    close() {
      acts.close();
      grants.close();
      for (const [path, text] of workbookParts(names)) {
        const part = new ZipDeflate(path, { level: 6 });
        part.mtime = FILE_TIME;
        zip.add(part);
        part.push(strToU8(text), true);
      }
      zip.end();
      return taken();
    },
  };
}
