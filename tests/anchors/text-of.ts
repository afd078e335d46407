/** Pages of text for tests: each line a string, each letter five points wide. */
import type { Evidence } from '../../lib/model/evidence.ts';
import type { TextLine, TextPage } from '../../lib/model/page.ts';

const WIDTH = 5;
const HEIGHT = 12;
const MARGIN = 50;

export const textOf = (...pages: readonly string[][]): TextPage[] =>
  pages.map((lines, index) => ({
    number: index + 1,
    width: 595,
    height: 842,
    imageOnly: false,
    lines: lines.map((text, row) => lineOf(text, index + 1, 780 - row * HEIGHT)),
  }));

const lineOf = (text: string, page: number, yMin: number): TextLine => ({
  page,
  text,
  box: [MARGIN, yMin, MARGIN + text.length * WIDTH, yMin + HEIGHT],
  edges: Array.from({ length: text.length + 1 }, (_, unit) => MARGIN + unit * WIDTH),
  segments: [],
  fontSize: 10,
  bold: false,
  role: 'body',
  block: 1,
  source: 'text-layer',
});

/** The passage of a line that holds these words, the `nth` time they come on the page. */
export function passageIn(pages: readonly TextPage[], page: number, quote: string, nth = 0): Evidence {
  const places = (pages[page - 1]?.lines ?? []).flatMap((line) => {
    const at = line.text.indexOf(quote);
    return at < 0 ? [] : [{ line, at }];
  });
  const place = places[nth];
  if (place === undefined) throw new Error(`page ${page} does not say « ${quote} »`);
  const { line, at } = place;
  const [left = 0, right = 0] = [line.edges[at], line.edges[at + quote.length]];
  return { page, quote, boxes: [[left, line.box[1], right, line.box[3]]], source: 'text-layer' };
}
