/** What the PDF library says of a page, before any reading of it: the input of the layout. */

/** A piece of text drawn at one place, in the direction of its baseline. */
export interface RawItem {
  text: string;
  /** Start of the baseline, points from the page's lower left as the page is displayed. */
  x: number;
  y: number;
  /** Length along the baseline, points. */
  width: number;
  /** Horizontal and vertical size of the em, points. They differ in condensed text. */
  emWidth: number;
  emHeight: number;
  /** Direction of the baseline, degrees counter-clockwise; 0 is ordinary text. */
  angle: number;
  /** Key into {@link RawPage.fonts}. */
  font: string;
  /** There is white space in the document just before it. */
  spaceBefore: boolean;
  /** Drawn twice, to make it bold. */
  doubled?: boolean;
}

export interface RawFont {
  serif: boolean;
  bold: boolean;
  /** Advance of each glyph in em, by the text it stands for; empty if the font was not looked into. */
  widths: ReadonlyMap<string, number>;
  /** Some of its glyphs stand for several letters. */
  ligatures: boolean;
  /** Extra space in em between two characters, by {@link pairOf} them. */
  kerning: ReadonlyMap<number, number>;
  /** Lines drawn in it with their letters far apart, with the spaces that were drawn; absent where there are none. */
  letterspaced?: readonly string[];
}

/** A number for two UTF-16 units that follow one another. */
export const pairOf = (first: number, second: number): number => first * 0x10000 + second;

export interface RawPage {
  /** Counted from 1. */
  number: number;
  /** Points, as displayed. */
  width: number;
  height: number;
  /** In the order they are drawn. */
  items: RawItem[];
  fonts: ReadonlyMap<string, RawFont>;
  /** A good part of the page is a picture. Only looked into where there is little text. */
  picture: boolean;
}
