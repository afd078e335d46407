import type { LineRole, TextLine, TextPage } from '../../model/page.ts';
import { blocksOf } from './blocks.ts';
import { clipBoxes } from './clip-boxes.ts';
import { drawnStrips } from './drawn-strips.ts';
import { lineOf } from './line-of.ts';
import { mergeStrips } from './merge-strips.ts';
import { partStamps } from './part-stamps.ts';
import type { RawPage } from './raw.ts';
import { readingOrder } from './reading-order.ts';
import { rowsOf } from './rows.ts';
import { markPageNumbers, RunningLines } from './running.ts';
import { hasStampCue } from './stamps.ts';
import type { Strip } from './strip.ts';
import { turnedLines } from './turned.ts';
import { wordsOf } from './words.ts';

/** A scan may hold a few letters of text: a page number, a producer's mark. */
const FEW_LETTERS = 30;

/** Lays out the pages of one document, which must come in order. */
export class Layout {
  readonly #pages: TextPage[] = [];
  readonly #running = new RunningLines();
  #blocks = 0;

  /**
   * Lays the next page out.
   *
   * @returns the pages, in order, that are laid out for good, this one or those before it: what stands on a page by
   *   repetition is told by the pages after it
   */
  add(raw: RawPage): TextPage[] {
    const drawn = drawnStrips(wordsOf(raw));
    const holdsStamps = hasStampCue(raw.items.map((item) => item.text).join(' '));
    const { stamps, text } = holdsStamps ? partStamps(drawn) : { stamps: [], text: drawn };
    const lines: TextLine[] = [];
    const addBlock = (strips: readonly Strip[], role: LineRole): void => {
      this.#blocks++;
      for (const strip of strips) lines.push(lineOf(strip, raw.number, this.#blocks, role));
    };
    for (const stretch of readingOrder(mergeStrips(text))) {
      for (const block of blocksOf(stretch)) addBlock(block, 'body');
    }
    if (stamps.length > 0) addBlock(rowsOf(stamps), 'stamp');
    clipBoxes(lines);
    const turned = turnedLines(raw, this.#blocks + 1);
    if (turned.length > 0) this.#blocks++;
    lines.push(...turned);
    const page: TextPage = {
      number: raw.number,
      width: raw.width,
      height: raw.height,
      lines,
      imageOnly: raw.picture && lettersOf(lines) < FEW_LETTERS,
    };
    markPageNumbers(page);
    this.#pages.push(page);
    return this.#running.add(page);
  }

  /** @returns all pages */
  finish(): TextPage[] {
    this.#running.finish();
    return this.#pages;
  }
}

function lettersOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, line) => sum + (line.role === 'body' ? line.text.length : 0), 0);
}
