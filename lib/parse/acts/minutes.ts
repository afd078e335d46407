/** Where the items of minutes begin, and where the sitting ends. */
import type { TextLine } from '../../model/page.ts';
import { DECIDES, SITTING_CLOSED } from '../grammar/documents.ts';
import { actNumbered, headed, inCells, nested, ranked } from './item-headings.ts';
import { foldedLine } from './line-text.ts';

/** Indexes of lines of the body: `starts` of items, rising, and where what closes the sitting begins. */
export interface MinutesCut {
  starts: readonly number[];
  /** After the last item; the number of lines where nothing closes the sitting. */
  end: number;
}

/** Items under which nothing is decided. */
const NO_ACT =
  /^(?:point (?:n[°ºo] ?)?)?\d{0,2}\s?[.)°:/–-]{0,2}\s?(?:questions? (?:diverses|orales|ecrites)|informations?\b|communications?\b|divers\b|tour de table|agenda|remerciements|compte[- ]rendu des (?:decisions|commissions))/;

/** « QUESTIONS DIVERSES », « 4/ Informations diverses : », with nothing else on the line: the item before ends there. */
const NO_ACT_ALONE =
  /^(?:point (?:n[°ºo] ?)?)?(?:\d{1,2}|[ivx]{1,4}|[a-z])?\s?[.)°:/–-]{0,2}\s?(?:questions? (?:diverses|orales|ecrites)|informations?(?: diverses| au conseil)?|communications?(?: diverses)?|affaires diverses|divers|tour de table)(?: et (?:questions|informations|communications)(?: diverses)?)?\s?[:.]?$/;

/** Finds the items: by the numbers of the acts where they are printed, else by numbered headings, else by headings. */
export function cutMinutes(body: readonly TextLine[]): MinutesCut {
  const folded = body.map(foldedLine);
  const close = folded.findIndex((line) => SITTING_CLOSED.test(line));
  const end = close < 0 ? body.length : close;
  for (const headings of [actNumbered, inCells, nested, ranked, headed]) {
    const starts = headings(body, end);
    if (starts.length > 0) return { starts: withPauses(starts, folded, end), end };
  }
  return { starts: [], end };
}

/** The items, and what stands between or after them under a heading of its own. */
function withPauses(starts: readonly number[], folded: readonly string[], end: number): number[] {
  const pauses = folded.flatMap((line, index) => (NO_ACT_ALONE.test(line) ? [index] : []));
  const own = pauses.filter((index) => index > (starts[0] ?? end) && index < end && !starts.includes(index));
  return [...starts, ...own].toSorted((a, b) => a - b);
}

/** « Questions diverses », « Informations »: an item that decides nothing. */
export function isNoAct(lines: readonly TextLine[]): boolean {
  const [first, ...rest] = lines.map(foldedLine);
  return first !== undefined && NO_ACT.test(first) && !rest.some((line) => DECIDES.test(line));
}
