import type { TextPage } from '../../model/page.ts';
import { joinLine } from './join-line.ts';
import type { RawPage } from './raw.ts';
import { rowsOf } from './rows.ts';
import { wordsOf } from './words.ts';

/** Lays out the pages of one document, in order. */
export class Layout {
  readonly #pages: TextPage[] = [];

  /** The page's lines in reading order. */
  add(raw: RawPage): TextPage {
    const lines = rowsOf(wordsOf(raw)).map((row) => joinLine(row, raw.number, raw.number));
    const page: TextPage = {
      number: raw.number,
      width: raw.width,
      height: raw.height,
      lines,
      imageOnly: lines.length === 0,
    };
    this.#pages.push(page);
    return page;
  }

  finish(): TextPage[] {
    return this.#pages;
  }
}
