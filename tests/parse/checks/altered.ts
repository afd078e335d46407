/** Copies of a document, altered in one thing. */
import type { TextLine, TextPage } from '../../../lib/model/page.ts';

export interface Alteration {
  /** Matched against the text of each line; the first line that fits is altered. */
  find: RegExp;
  /** Without it, the line is taken out. */
  replace?: string;
  /** On that page only. */
  page?: number;
}

/** The line with other words, spread evenly over its width. */
function withText(line: TextLine, text: string): TextLine {
  const [xMin, , xMax] = line.box;
  const edges = Array.from(
    { length: text.length + 1 },
    (_, at) => xMin + ((xMax - xMin) * at) / Math.max(1, text.length),
  );
  return { ...line, text, edges, segments: [{ start: 0, end: text.length, xMin, xMax }] };
}

/** A line that is not there fails the test: an alteration that alters nothing shows nothing. */
export function altered(pages: readonly TextPage[], ...alterations: readonly Alteration[]): TextPage[] {
  const copy = pages.map((page) => ({ ...page, lines: [...page.lines] }));
  for (const { find, replace, page: on } of alterations) {
    const page = copy.find(
      ({ number, lines }) => (on === undefined || on === number) && lines.some(({ text }) => find.test(text)),
    );
    const at = page?.lines.findIndex(({ text }) => find.test(text)) ?? -1;
    const line = page?.lines[at];
    if (!page || !line) throw new Error(`no line has ${find}`);
    page.lines.splice(at, 1, ...(replace === undefined ? [] : [withText(line, line.text.replace(find, replace))]));
  }
  return copy;
}
