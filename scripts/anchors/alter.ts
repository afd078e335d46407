/** Altered copies of a document's text, of which it is known where each line has gone. */
import type { TextLine, TextPage } from '../../lib/model/page.ts';

export interface AlteredCopy {
  /** What was done to it. */
  name: 'page in front' | 'changed amount' | 'removed paragraph';
  pages: TextPage[];
  /** For each line of the original, the same line in the copy; undefined if it is gone. */
  moved: ReadonlyMap<TextLine, TextLine | undefined>;
}

/** Copies of each kind, spread over the document. */
const COPIES = 5;

const AMOUNT = /\d[\d  . ]*(?:,\d\d)?\s*(?:€|euros)/iu;

/** A copy of whose lines each is asked what becomes of it. */
function copy(
  name: AlteredCopy['name'],
  pages: readonly TextPage[],
  change: (line: TextLine) => TextLine | undefined,
  front: TextPage[] = [],
): AlteredCopy {
  const moved = new Map<TextLine, TextLine | undefined>();
  const altered = pages.map((page): TextPage => {
    const lines = page.lines.flatMap((line) => {
      const after = change(line);
      const there = after && { ...after, page: line.page + front.length };
      moved.set(line, there);
      return there ?? [];
    });
    return { ...page, number: page.number + front.length, lines };
  });
  return { name, pages: [...front, ...altered], moved };
}

/** A cover in the document's own words, as services put it before an act: its first lines, the date, the page's number. */
function withPageInFront(pages: readonly TextPage[]): AlteredCopy {
  const [first] = pages;
  const lines = (first?.lines ?? []).slice(0, 3).concat((first?.lines ?? []).slice(-1));
  const cover = lines.map((line, index) => ({
    ...line,
    text: `${line.text} – annexe`,
    edges: [...line.edges, ...Array.from({ length: 9 }, () => line.edges.at(-1) ?? 0)],
    box: [line.box[0], 700 - 20 * index, line.box[2], 712 - 20 * index] as const,
    page: 1,
  }));
  const front: TextPage = { number: 1, width: 595, height: 842, lines: cover, imageOnly: false };
  return copy('page in front', pages, (line) => line, [front]);
}

const spread = <T>(all: readonly T[]): T[] =>
  all.filter((_, index) => index % Math.max(Math.ceil(all.length / COPIES), 1) === 0);

function withChangedAmounts(pages: readonly TextPage[]): AlteredCopy[] {
  const withAmount = pages.flatMap(({ lines }) => lines).filter(({ text }) => AMOUNT.test(text));
  return spread(withAmount).map((chosen) =>
    copy('changed amount', pages, (line) => {
      if (line !== chosen) return line;
      const at = line.text.search(AMOUNT);
      const digit = (Number(line.text[at]) % 9) + 1;
      return { ...line, text: `${line.text.slice(0, at)}${digit}${line.text.slice(at + 1)}` };
    }),
  );
}

function withoutParagraphs(pages: readonly TextPage[]): AlteredCopy[] {
  const blocks = new Set(
    pages.flatMap(({ lines }) => lines.filter(({ role }) => role === 'body').map(({ block }) => block)),
  );
  return spread([...blocks]).map((block) => {
    const isGone = (line: TextLine): boolean => line.block === block && line.role === 'body';
    return copy('removed paragraph', pages, (line) => (isGone(line) ? undefined : line));
  });
}

export const alteredCopies = (pages: readonly TextPage[]): AlteredCopy[] => [
  withPageInFront(pages),
  ...withChangedAmounts(pages),
  ...withoutParagraphs(pages),
];
