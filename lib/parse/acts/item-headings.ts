/** The headings of the items of minutes, in the ways that councils set them. */
import type { TextLine } from '../../model/page.ts';
import { ACT_NUMBER, compactNumber, isDate, NUMBER_SIGN } from '../grammar/act-numbers.ts';
import { FURNITURE } from '../grammar/furniture.ts';
import { fold } from '../text/fold.ts';
import { decides } from './decides.ts';
import { foldedLine } from './line-text.ts';

interface Heading {
  index: number;
  /** « 4 » of « 4. Programme … »; 0 for a heading without one. */
  rank: number;
  fontSize: number;
  bold: boolean;
}

/** « DEL2031-72 : … », « 3. D2031-07 – … », « Délibération n° 2031-12 : … », « B – Délibération 2031/15 – … » */
const ACT_NUMBERED = new RegExp(
  `^(?:(?:\\d{1,2}|[a-z])\\s?(?:[.)/]|[–-](?=\\s))\\s)?(?:deliberation )?(?:${NUMBER_SIGN}\\s?)?(?<number>${ACT_NUMBER})\\s?(?::|[–-] )`,
);
const RANKED = /^(?:point (?:n[°ºo] ?)?)?(?<rank>\d{1,2})\s?(?:[.)°:/]\s?[–-]?|[–-])\s?(?=[a-z«"'])/;
/** An item says more than its line in the agenda. */
const LEAST_SUBSTANCE = 200;
/** A heading without a number is this long at most, and has so many letters at least. */
const LONGEST_HEADING = 160;
const FEWEST_LETTERS = 5;
/** « La séance est ouverte … »: sentences that are set in bold; and the heads of lists. */
const NO_HEADING = /[.;!?]$|:$|^(?:le|la|les|monsieur|madame|m\.|mme) [a-z]/;

/** Lines that begin with the number of an act. */
export function actNumbered(body: readonly TextLine[], end: number): number[] {
  return headings(body, end, (line) => {
    const number = ACT_NUMBERED.exec(line)?.groups?.['number'];
    return number !== undefined && !isDate(compactNumber(number)) ? 0 : undefined;
  }).map(({ index }) => index);
}

const CELL_NUMBER = new RegExp(`^(?:${NUMBER_SIGN}\\s?)?(?<number>${ACT_NUMBER})$`);

/**
 * The rows of a heading that is set as a table: « 2031-041 | Mobilités – Schéma cyclable ». What the agenda lists before in
 * the same way is no item.
 */
export function inCells(body: readonly TextLine[], end: number): number[] {
  const last = new Map<string, number>();
  for (let index = 0; index < end; index++) {
    const line = body[index];
    const [first, second] = line?.segments ?? [];
    if (!line || !first || !second || !/\p{L}{3}/u.test(line.text.slice(second.start))) continue;
    const number = CELL_NUMBER.exec(fold(line.text.slice(first.start, first.end)).trim())?.groups?.['number'];
    if (number !== undefined && !isDate(compactNumber(number))) last.set(number, index);
  }
  const starts = [...last.values()].toSorted((a, b) => a - b);
  return starts.some((start, place) => hasSubstance(body, start, starts[place + 1] ?? end)) ? starts : [];
}

/** Numbered headings of one face, in rising order, that have text of their own under them. */
export function ranked(body: readonly TextLine[], end: number): number[] {
  const all = headings(body, end, (line) => {
    const rank = Number(RANKED.exec(line)?.groups?.['rank'] ?? 0);
    return rank > 0 ? rank : undefined;
  });
  const full = all.filter((heading, place) => hasSubstance(body, heading.index, all[place + 1]?.index ?? end));
  const model = full[0];
  const items: Heading[] = [];
  for (const heading of full) {
    const sameFace = model && heading.bold === model.bold && Math.abs(heading.fontSize - model.fontSize) < 0.6;
    if (sameFace && heading.rank > (items.at(-1)?.rank ?? 0)) items.push(heading);
  }
  return items.map(({ index }) => index);
}

const NESTED = /^(?<section>\d{1,2})\.(?<rank>\d{1,2})(?:\.\d{1,2})?\s?[.)°:–-]?\s(?=[a-z«"'])/;

/** « 2 – CULTURE », and below it « 2.1 Soutien au festival », « 2.2 … »: items in sections, under each of which something is decided. */
export function nested(body: readonly TextLine[], end: number): number[] {
  const all = headings(body, end, (line) => {
    const { section, rank } = NESTED.exec(line)?.groups ?? {};
    return section === undefined ? undefined : 100 * Number(section) + Number(rank);
  });
  // What the agenda lists before in the same way decides nothing.
  const items: Heading[] = [];
  all.forEach((heading, place) => {
    const decided = decides(body.slice(heading.index + 1, all[place + 1]?.index ?? end));
    if (decided && heading.rank > (items.at(-1)?.rank ?? 0)) items.push(heading);
  });
  return items.length > 1 ? items.map(({ index }) => index) : [];
}

/** Headings without any number: bold, above text that is not, under which something is decided. */
export function headed(body: readonly TextLine[], end: number): number[] {
  const all = headings(body, end, (line, index) => {
    const own = body[index];
    const above = body[index - 1];
    const isFirst = own?.bold === true && !(above?.bold === true && above.page === own.page);
    const letters = line.replace(/[^a-z]/g, '').length;
    const fits = line.length <= LONGEST_HEADING && letters >= FEWEST_LETTERS;
    return isFirst && fits && !FURNITURE.test(line) && !NO_HEADING.test(line) ? 0 : undefined;
  });
  return all
    .filter((heading, place) => decides(body.slice(heading.index + 1, all[place + 1]?.index ?? end)))
    .map(({ index }) => index);
}

function headings(
  body: readonly TextLine[],
  end: number,
  rankOf: (line: string, index: number) => number | undefined,
): Heading[] {
  const found: Heading[] = [];
  for (let index = 0; index < end; index++) {
    const line = body[index];
    const rank = line && rankOf(foldedLine(line), index);
    if (line && rank !== undefined) found.push({ index, rank, fontSize: line.fontSize, bold: line.bold });
  }
  return found;
}

/** Under the heading something is told or decided: more than a line of the agenda. */
function hasSubstance(body: readonly TextLine[], from: number, to: number): boolean {
  const lines = body.slice(from + 1, to);
  return lines.reduce((sum, line) => sum + foldedLine(line).length, 0) >= LEAST_SUBSTANCE || decides(lines);
}
