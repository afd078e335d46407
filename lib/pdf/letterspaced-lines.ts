/** Where most gaps between the glyphs of a line are this wide, its letters are spaced; em. pdf.js reads 0.1 as a space. */
const LEAST_SPREAD = 0.08;

/** The gap between two words is wider than that between their letters by this much at least; em. */
const LEAST_SPACE = 0.15;

/** Glyphs of a line; headings are shorter. */
const LONGEST = 300;
const SHORTEST = 4;

/** More headings than the pages that are looked into have. */
const MOST_LINES = 60;

/** Six numbers, of which the last two are the place. */
type Matrix = ArrayLike<number>;

/** The glyphs of one line in one font, with the gap before each; em. */
interface DrawnLine {
  lines: string[];
  size: number;
  glyphs: string[];
  gaps: number[];
}

/** Follows the pen along each line of a page, to tell the spaces of letterspaced lines from the gaps between letters. */
export class LetterspacedLines {
  #line: DrawnLine | undefined;
  #matrix: Matrix | undefined;
  /** Em: since the matrix was set, where the last move led to and where the pen is now. */
  #start = 0;
  #pen = 0;
  /** Em: since the right edge of the glyph before. */
  #gap = 0;

  /** The pen is put somewhere: on the same line, if nothing but the place along it differs. */
  setMatrix(matrix: Matrix): void {
    const [before, line] = [this.#matrix, this.#line];
    const along = (matrix[4] ?? 0) - (before?.[4] ?? 0);
    const unit = (matrix[0] ?? 0) * (line?.size ?? 0);
    if (before && line && unit > 0 && isSameLine(before, matrix)) this.#gap += along / unit - this.#pen;
    else this.end();
    this.#matrix = matrix;
    this.#start = 0;
    this.#pen = 0;
  }

  /** The pen goes on from where the last move led to; em. */
  moveBy(em: number): void {
    this.#start += em;
    this.#gap += this.#start - this.#pen;
    this.#pen = this.#start;
  }

  /** The pen goes on from where it is; em. */
  shiftBy(em: number): void {
    this.#pen += em;
    this.#gap += em;
  }

  /** @param lines where to note the line if it is letterspaced */
  draw(lines: string[], size: number, glyph: string, width: number): void {
    if (this.#line?.lines !== lines || this.#line.size !== size || this.#gap < -LEAST_SPACE) this.#note();
    this.#line ??= { lines, size, glyphs: [], gaps: [] };
    if (this.#line.glyphs.length <= LONGEST) {
      this.#line.glyphs.push(glyph);
      this.#line.gaps.push(this.#gap);
    }
    this.#pen += width;
    this.#gap = 0;
  }

  /** The pen leaves the line. */
  end(): void {
    this.#note();
    this.#matrix = undefined;
    this.#start = 0;
    this.#pen = 0;
  }

  #note(): void {
    const text = this.#line && spacedText(this.#line);
    if (text !== undefined && this.#line && this.#line.lines.length < MOST_LINES) this.#line.lines.push(text);
    this.#line = undefined;
    this.#gap = 0;
  }
}

const isSameLine = (a: Matrix, b: Matrix): boolean => [0, 1, 2, 3, 5].every((place) => a[place] === b[place]);

/** The line's text with its own spaces; undefined where its letters are not spaced. */
function spacedText({ glyphs, gaps }: DrawnLine): string | undefined {
  if (glyphs.length < SHORTEST || glyphs.length > LONGEST) return undefined;
  const usual = gaps.slice(1).toSorted((a, b) => a - b)[(gaps.length - 1) >> 1] ?? 0;
  if (usual < LEAST_SPREAD) return undefined;
  return glyphs
    .map((glyph, place) => (place > 0 && (gaps[place] ?? 0) > usual + LEAST_SPACE ? ` ${glyph}` : glyph))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
