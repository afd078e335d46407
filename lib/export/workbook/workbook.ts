/** A workbook while it is written: packed as it grows, so that its size does not matter. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Chunk } from '../exported.ts';
import type { Column } from '../tables/column.ts';
import { workbookParts } from './parts.ts';
import { FILE_TIME, Sheet } from './sheet.ts';

export class Workbook {
  readonly #file: string;
  readonly #mostRows: number | undefined;
  readonly #zip: Zip;
  readonly #names: string[] = [];
  readonly #sheets: { close(): void }[] = [];
  #made: Chunk[] = [];

  /** @param mostRows of a sheet, its head among them; the next one goes on in another sheet */
  constructor(file: string, mostRows?: number) {
    this.#file = file;
    this.#mostRows = mostRows;
    this.#zip = new Zip((error, content) => {
      if (error !== null) throw error;
      this.#made.push({ file: this.#file, content });
    });
  }

  /** A table of its own, with its head. */
  sheet<Row>(name: string, columns: readonly Column<Row>[]): Sheet<Row> {
    const sheet = new Sheet(this.#zip, this.#names, name, columns, this.#mostRows);
    this.#sheets.push(sheet);
    sheet.open();
    return sheet;
  }

  /** What was packed since this was last asked. */
  taken(): Chunk[] {
    const chunks = this.#made;
    this.#made = [];
    return chunks;
  }

  close(): Chunk[] {
    for (const sheet of this.#sheets) sheet.close();
    for (const [path, text] of workbookParts(this.#names)) {
      const part = new ZipDeflate(path, { level: 6 });
      part.mtime = FILE_TIME;
      this.#zip.add(part);
      part.push(strToU8(text), true);
    }
    this.#zip.end();
    return this.taken();
  }
}
