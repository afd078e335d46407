import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pairOf } from './layout/raw.ts';
import { LetterspacedLines } from './letterspaced-lines.ts';

/** What the drawing of a page teaches of one font. */
export interface LearntFont {
  bold: boolean;
  /** Advance in em by the text that the glyph stands for. */
  widths: Map<string, number>;
  /** Some of its glyphs stand for several letters. */
  ligatures: boolean;
  /**
   * Extra space in em between two characters, by {@link pairOf} them: kerning, letterspacing. The mean of what was
   * seen, since many producers round each place to their own grid.
   */
  kerning: Map<number, number>;
  /** How often each pair was seen. */
  seen: Map<number, number>;
  /** Lines drawn with their letters far apart, with the spaces that were drawn. */
  letterspaced: string[];
}

/** A font, and how many em one unit of its glyphs' widths is. */
export interface NamedFont {
  font: LearntFont;
  unit: number;
}

/** Wider shifts between glyphs are spaces; em. */
const WIDEST_KERNING = 0.2;

/** Operations after which the pen is elsewhere. */
const SET_DOWN: ReadonlySet<number> = new Set([OPS.beginText, OPS.setTextMatrix, OPS.nextLine, OPS.setLeadingMoveText]);

/** The part of the graphics state that matters here. */
interface Pen {
  named: NamedFont | undefined;
  /** Points. */
  size: number;
  /** Letterspacing, points. */
  spacing: number;
}

/** Follows the drawing operations of a page, and notes in its fonts how wide and how far apart glyphs are. */
export class GlyphLessons {
  readonly #fonts: ReadonlyMap<unknown, NamedFont>;
  readonly #saved: Pen[] = [];
  #pen: Pen = { named: undefined, size: 1, spacing: 0 };
  /** The character drawn last on this line, if a glyph stands for it alone. */
  #before: number | undefined;
  /** Em: the shift since that glyph, and the advance since the pen was set down. */
  #shift = 0;
  #advance = 0;
  readonly #lines = new LetterspacedLines();

  constructor(fonts: ReadonlyMap<unknown, NamedFont>) {
    this.#fonts = fonts;
  }

  follow(operation: number, args: readonly unknown[]): void {
    const [first, second] = args;
    if (operation === OPS.save) this.#saved.push({ ...this.#pen });
    else if (operation === OPS.restore) this.#pen = this.#saved.pop() ?? this.#pen;
    else if (operation === OPS.setCharSpacing) this.#pen.spacing = Number(first) || 0;
    else if (operation === OPS.setFont) this.#setFont(first, second);
    else if (operation === OPS.moveText) this.#move(Number(first), Number(second));
    else if (operation === OPS.showText) this.#show(Array.isArray(first) ? first : []);
    else if (SET_DOWN.has(operation)) this.#setDown();
    if (operation === OPS.setTextMatrix && isMatrix(first)) this.#lines.setMatrix(first);
    else if (operation === OPS.nextLine || operation === OPS.setLeadingMoveText) this.#lines.end();
  }

  /** The page is drawn. */
  end(): void {
    this.#lines.end();
  }

  #setFont(name: unknown, size: unknown): void {
    this.#pen.named = this.#fonts.get(name);
    this.#pen.size = Math.abs(Number(size)) || 1;
    this.#before = undefined;
  }

  /** Some producers move the pen for every glyph: then kerning is what the move differs from the advance. */
  #move(x: number, y: number): void {
    if (y !== 0) {
      this.#lines.end();
      return this.#setDown();
    }
    this.#lines.moveBy(x / this.#pen.size);
    this.#shift += x / this.#pen.size - this.#advance;
    this.#advance = 0;
  }

  #setDown(): void {
    this.#before = undefined;
    this.#shift = 0;
    this.#advance = 0;
  }

  /** @param shown glyphs, and between them numbers: shifts to the left in thousandths of an em */
  #show(shown: readonly unknown[]): void {
    const { named, size, spacing } = this.#pen;
    if (!named) return;
    for (const entry of shown) {
      if (typeof entry === 'number') this.#shiftBy(-entry / 1000);
      if (!isGlyph(entry)) continue;
      this.#learn(named.font, entry.unicode, entry.width * named.unit);
      this.#lines.draw(named.font.letterspaced, size, entry.unicode, entry.width * named.unit);
      this.#advance += entry.width * named.unit;
      this.#shiftBy(spacing / size);
    }
  }

  #shiftBy(em: number): void {
    this.#shift += em;
    this.#advance += em;
    this.#lines.shiftBy(em);
  }

  #learn(font: LearntFont, text: string, width: number): void {
    font.widths.set(text, width);
    font.ligatures ||= text.length > 1 && /^\p{L}+$/u.test(text);
    const code = text.length === 1 && text !== ' ' ? text.charCodeAt(0) : undefined;
    if (this.#before !== undefined && code !== undefined && Math.abs(this.#shift) < WIDEST_KERNING) {
      addToMean(font, pairOf(this.#before, code), this.#shift);
    }
    this.#before = code;
    this.#shift = 0;
  }
}

function addToMean(font: LearntFont, pair: number, shift: number): void {
  const times = (font.seen.get(pair) ?? 0) + 1;
  const mean = font.kerning.get(pair) ?? 0;
  font.seen.set(pair, times);
  font.kerning.set(pair, mean + (shift - mean) / times);
}

/** pdf.js gives a matrix as an array of some kind. */
const isMatrix = (value: unknown): value is ArrayLike<number> =>
  typeof value === 'object' && value !== null && '5' in value;

interface Glyph {
  unicode: string;
  width: number;
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}
