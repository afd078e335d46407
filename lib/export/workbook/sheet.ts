/** One table of the workbook, row by row: it goes on in another sheet where one is full. */
import { strToU8, ZipDeflate, type Zip } from 'fflate';
import type { Column } from '../tables/column.ts';
import { sheetPath } from './parts.ts';
import { MOST_ROWS, rowXml, SHEET_END, sheetStart } from './sheet-xml.ts';

/** Any fixed day: the same collection makes the same file. */
export const FILE_TIME = Date.UTC(2000, 0, 1, 12);

/** Characters that are packed at once. */
const PIECE = 65_536;

export class Sheet<Row> {
  readonly #zip: Zip;
  readonly #name: string;
  readonly #columns: readonly Column<Row>[];
  /** Names of all sheets of the workbook, in the order of their files. */
  readonly #names: string[];
  readonly #mostRows: number;
  #file: ZipDeflate | undefined;
  #waiting = '';
  #line = 0;
  #part = 0;

  constructor(zip: Zip, names: string[], name: string, columns: readonly Column<Row>[], mostRows = MOST_ROWS) {
    this.#zip = zip;
    this.#names = names;
    this.#name = name;
    this.#columns = columns;
    this.#mostRows = mostRows;
  }

  /** So that it is there even without rows. */
  open(): void {
    this.#part += 1;
    this.#names.push(this.#part === 1 ? this.#name : `${this.#name} ${this.#part}`);
    this.#file = new ZipDeflate(sheetPath(this.#names.length), { level: 6 });
    this.#file.mtime = FILE_TIME;
    this.#zip.add(this.#file);
    this.#waiting = sheetStart(this.#columns.flatMap(({ heads }) => heads));
    this.#line = 1;
  }

  add(row: Row): void {
    if (this.#line === this.#mostRows) {
      this.close();
      this.open();
    }
    this.#line += 1;
    this.#waiting += rowXml(
      this.#line,
      this.#columns.flatMap(({ cells }) => cells(row)),
    );
    if (this.#waiting.length >= PIECE) this.#push(false);
  }

  close(): void {
    this.#waiting += SHEET_END;
    this.#push(true);
  }

  #push(last: boolean): void {
    this.#file?.push(strToU8(this.#waiting), last);
    this.#waiting = '';
  }
}
