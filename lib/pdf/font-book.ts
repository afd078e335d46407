import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextStyle } from 'pdfjs-dist/types/src/display/api.js';
import { learnFonts } from './fonts.ts';
import type { LearntFont } from './glyph-lessons.ts';
import type { RawFont, RawItem } from './layout/raw.ts';

/**
 * A document bound from many others brings new fonts with each. Beyond so many pages, and this share of them all,
 * estimated widths must do: looking into a page costs more than reading it.
 */
const PAGES_LEARNT = 4;
const SHARE_LEARNT = 0.05;

/** Share of a font's characters that may be of unknown width before the font is looked into again. */
const UNKNOWN_SHARE = 0.1;

/** So many characters of a font on a page show whether it is well known. */
const SAMPLE = 300;

const NOTHING: ReadonlyMap<never, never> = new Map<never, never>();

/** Of one page: nothing is learnt from it before the pages ahead have had theirs. */
export interface Turn {
  readonly comes: Promise<unknown>;
  /** It is over, whether anything was learnt or not. */
  end: () => void;
}

/**
 * What is known of a document's fonts, learnt as its pages are read: one after the other, since what one teaches spares the others the
 * asking, and in the order of their turns, so that what is known for a page does not depend on which text comes first.
 */
export class FontBook {
  readonly #known = new Map<string, LearntFont>();
  #pagesToLearn: number;
  #last: Promise<unknown> = Promise.resolve();
  #begun: Promise<unknown> = Promise.resolve();

  /** @param pages number of pages of the document */
  constructor(pages: number) {
    this.#pagesToLearn = PAGES_LEARNT + Math.floor(SHARE_LEARNT * pages);
  }

  /** Begins to learn from a document's first page, without waiting for its text: it will be needed. */
  begin(page: PDFPageProxy): void {
    this.#pagesToLearn--;
    // What fails here fails again, and is heard of, when the page is read.
    this.#begun = learnFonts(page, this.#known).catch(() => {});
  }

  /** Asked for in the order of the pages. */
  takeTurn(): Turn {
    const comes = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    return { comes, end: resolve };
  }

  /** The fonts of a page's items, with the widths of the glyphs that they use as far as they can be known. */
  async forPage(
    page: PDFPageProxy,
    items: readonly RawItem[],
    styles: Readonly<Record<string, TextStyle>>,
    turn: Turn,
  ): Promise<ReadonlyMap<string, RawFont>> {
    await turn.comes;
    await this.#begun;
    await this.#learnIfNeeded(page, items);
    const fonts = new Map<string, RawFont>();
    for (const { font } of items) {
      if (!fonts.has(font)) fonts.set(font, this.#describe(font, styles[font]));
    }
    return fonts;
  }

  async #learnIfNeeded(page: PDFPageProxy, items: readonly RawItem[]): Promise<void> {
    if (this.#pagesToLearn === 0 || !this.#lacks(items)) return;
    this.#pagesToLearn--;
    await learnFonts(page, this.#known);
  }

  #lacks(items: readonly RawItem[]): boolean {
    const seen = new Map<string, { characters: number; unknown: number }>();
    for (const { font, text } of items) {
      const widths = this.#known.get(font)?.widths;
      if (!widths) return true;
      const count = seen.get(font) ?? { characters: 0, unknown: 0 };
      seen.set(font, count);
      if (count.characters > SAMPLE) continue;
      for (const character of text) if (!widths.has(character)) count.unknown++;
      count.characters += text.length;
    }
    return [...seen.values()].some(({ characters, unknown }) => unknown > characters * UNKNOWN_SHARE);
  }

  #describe(name: string, style: TextStyle | undefined): RawFont {
    const known = this.#known.get(name);
    return {
      serif: style?.fontFamily === 'serif',
      bold: known?.bold ?? false,
      widths: known?.widths ?? NOTHING,
      ligatures: known?.ligatures ?? false,
      kerning: known?.kerning ?? NOTHING,
      ...(known && known.letterspaced.length > 0 && { letterspaced: known.letterspaced }),
    };
  }
}
