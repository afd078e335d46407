/** Where the items of minutes begin, and where the sitting ends. */
import type { TextLine } from '../../model/page.ts';
import { ACT_NUMBER, isDate, compactNumber, NUMBER_SIGN } from '../grammar/act-numbers.ts';
import { DECIDES, SITTING_CLOSED } from '../grammar/documents.ts';
import { foldedLine } from './line-text.ts';

/** Indexes of lines of the body: `starts` of items, rising, and where what closes the sitting begins. */
export interface MinutesCut {
  starts: number[];
  /** After the last item; the number of lines where nothing closes the sitting. */
  end: number;
}

interface Heading {
  index: number;
  /** « 4 » of « 4. Programme … »; undefined for a heading with an act's number. */
  rank?: number;
  fontSize: number;
  bold: boolean;
}

const ACT_NUMBERED = new RegExp(`^(?:deliberation )?(?:${NUMBER_SIGN}\\s?)?(?<number>${ACT_NUMBER})\\s?(?::|[–-] )`);
const RANKED = /^(?:point (?:n[°ºo] ?)?)?(?<rank>\d{1,2})\s?(?:[.)°:/]\s?[–-]?|[–-])\s?(?=[a-z«"'])/;
/** Items under which nothing is decided. */
const NO_ACT =
  /^(?:point (?:n[°ºo] ?)?)?\d{0,2}\s?[.)°:/–-]{0,2}\s?(?:questions? (?:diverses|orales|ecrites)|informations?\b|communications?\b|divers\b|tour de table|agenda|remerciements|compte[- ]rendu des (?:decisions|commissions))/;
/** An item says more than its line in the agenda. */
const LEAST_SUBSTANCE = 200;

/** Finds the items of minutes: by the numbers of the acts where they are printed, else by the numbered headings. */
export function cutMinutes(body: readonly TextLine[]): MinutesCut {
  const folded = body.map(foldedLine);
  const close = folded.findIndex((line) => SITTING_CLOSED.test(line));
  const end = close < 0 ? body.length : close;
  const numbered = actNumbered(body, folded, end);
  const starts = numbered.length > 0 ? numbered : ranked(body, folded, end);
  return { starts: starts.map((heading) => heading.index), end };
}

function actNumbered(body: readonly TextLine[], folded: readonly string[], end: number): Heading[] {
  return headings(body, folded, end, (line) => {
    const number = ACT_NUMBERED.exec(line)?.groups?.['number'];
    return number !== undefined && !isDate(compactNumber(number)) ? {} : undefined;
  });
}

/** Numbered headings of one face, in rising order, that have text of their own under them. */
function ranked(body: readonly TextLine[], folded: readonly string[], end: number): Heading[] {
  const all = headings(body, folded, end, (line) => {
    const rank = Number(RANKED.exec(line)?.groups?.['rank'] ?? 0);
    return rank > 0 ? { rank } : undefined;
  });
  const full = all.filter((heading, place) => hasSubstance(folded, heading.index, all[place + 1]?.index ?? end));
  const model = full[0];
  const items: Heading[] = [];
  for (const heading of full) {
    const sameFace = model && heading.bold === model.bold && Math.abs(heading.fontSize - model.fontSize) < 0.6;
    if (sameFace && (heading.rank ?? 0) > (items.at(-1)?.rank ?? 0)) items.push(heading);
  }
  return items;
}

function headings(
  body: readonly TextLine[],
  folded: readonly string[],
  end: number,
  read: (line: string) => { rank?: number } | undefined,
): Heading[] {
  const found: Heading[] = [];
  for (let index = 0; index < end; index++) {
    const line = body[index];
    const heading = line && read(folded[index] ?? '');
    if (line && heading) found.push({ index, fontSize: line.fontSize, bold: line.bold, ...heading });
  }
  return found;
}

/** Under the heading something is told or decided: more than a line of the agenda. */
function hasSubstance(folded: readonly string[], from: number, to: number): boolean {
  const own = folded.slice(from + 1, to);
  const text = own.join(' ');
  return text.length >= LEAST_SUBSTANCE || own.some((line) => DECIDES.test(line));
}

/** « Questions diverses », « Informations »: an item that decides nothing. */
export function isNoAct(lines: readonly TextLine[]): boolean {
  const [first, ...rest] = lines.map(foldedLine);
  return first !== undefined && NO_ACT.test(first) && !rest.some((line) => DECIDES.test(line));
}
