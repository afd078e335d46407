/** A text without its white space, which changes from one setting of it to the next; and the way back to its lines. */
import type { Box } from '../model/evidence.ts';
import type { TextLine, TextPage } from '../model/page.ts';

/** A UTF-16 unit of a line. */
export interface Letter {
  /** Place of its line in the document. */
  line: number;
  unit: number;
}

export interface Letters {
  readonly lines: readonly TextLine[];
  /** All letters of the document in reading order; accents and case are kept. */
  readonly text: string;
  /** One for each unit of `text`. */
  readonly letters: readonly Letter[];
  /** Where each line begins in `text`, then the end of the last one. */
  readonly starts: readonly number[];
}

export function lettersOf(pages: readonly TextPage[]): Letters {
  const lines = pages.flatMap((page) => page.lines);
  const letters: Letter[] = [];
  const starts: number[] = [];
  const texts: string[] = [];
  lines.forEach(({ text }, line) => {
    starts.push(letters.length);
    for (let unit = 0; unit < text.length; unit += 1) {
      const letter = text[unit] ?? '';
      if (/\s/.test(letter)) continue;
      texts.push(letter);
      letters.push({ line, unit });
    }
  });
  starts.push(letters.length);
  return { lines, text: texts.join(''), letters, starts };
}

export const withoutSpace = (text: string): string => text.replace(/\s/g, '');

/** `[start, end)` in a document's letters. */
export type Stretch = readonly [start: number, end: number];

/** The letters of a page whose middle lies in the boxes. Several stretches, where the passage is a cell of several lines. */
export function lettersIn({ lines, letters, starts }: Letters, page: number, boxes: readonly Box[]): Stretch[] {
  const stretches: [number, number][] = [];
  lines.forEach((line, index) => {
    const y = (line.box[1] + line.box[3]) / 2;
    const across = line.page === page ? boxes.filter(([, yMin, , yMax]) => y > yMin && y < yMax) : [];
    if (across.length === 0) return;
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
      const unit = letters[at]?.unit ?? 0;
      const x = ((line.edges[unit] ?? 0) + (line.edges[unit + 1] ?? 0)) / 2;
      if (!across.some(([xMin, , xMax]) => x > xMin && x < xMax)) continue;
      const last = stretches.at(-1);
      if (last?.[1] === at) last[1] = at + 1;
      else stretches.push([at, at + 1]);
    }
  });
  return stretches;
}

/** Stretches of letters as the document has them: page, words and one box a line. Undefined if they lie on several pages. */
export function passageOf(
  { lines, letters }: Letters,
  stretches: readonly Stretch[],
): { page: number; quote: string; boxes: Box[] } | undefined {
  const boxes: Box[] = [];
  const words: string[] = [];
  const pages = new Set<number>();
  for (const [start, end] of stretches) {
    const [first, last] = [letters[start], letters[end - 1]];
    if (first === undefined || last === undefined) return undefined;
    for (const line of lines.slice(first.line, last.line + 1)) {
      const from = line === lines[first.line] ? first.unit : 0;
      const to = line === lines[last.line] ? last.unit + 1 : line.text.length;
      boxes.push([line.edges[from] ?? line.box[0], line.box[1], line.edges[to] ?? line.box[2], line.box[3]]);
      words.push(line.text.slice(from, to));
      pages.add(line.page);
    }
  }
  const [page] = pages;
  return page === undefined || pages.size > 1 ? undefined : { page, quote: words.join(' '), boxes };
}
