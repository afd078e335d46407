/** Finds the amounts of money in a stretch of text. Only what carries a unit of money is one. */
import type { Span } from '../../text/flow.ts';
import { numberWordsAt } from '../number-words.ts';
import { FIGURES, hundredths } from './figures.ts';

/** An amount, with all the words that say it: « 1 124,00 € (mille cent vingt-quatre euros) » is one. */
export interface Amount extends Span {
  cents: number;
}

/** « € », « euros », « K€ », « M€ », « Md € », « millions d'euros »; then « HT », « TTC », which change nothing here. */
const UNIT = String.raw` ?(?:(?<factor>k|m|md|mds|mrd|mrds|milliers?|millions?|milliards?)\b\.?)? ?(?:d' ?|de )?(?:€(?:uros?)?|euros?\b(?:\(s\))?|eur\b)`;
const TAX = String.raw`(?: ?\(?(?:h\.?t|t\.?t\.?c)\b\.?\)?)?`;

/** A number never begins inside another one, a word or a code: « 2013/250 », « n°4-500 », « 1 / 798 » over two lines. */
const FIGURES_WITH_UNIT = new RegExp(
  String.raw`(?<![\p{L}\d]|\d[.,/'\\\n-])(?<figures>${FIGURES})(?:,-+)?${UNIT}${TAX}`,
  'gu',
);

/** « 100 et 120 K€ », « entre 1 et 1,3 million d'euros »: the unit of the second number is the first one's too. */
const RANGE = new RegExp(String.raw`(?<![\p{L}\d]|\d[.,/'\\-])(?<figures>${FIGURES}) (?:et|a|ou|-) $`, 'u');
/** Longest text that a {@link RANGE} takes. */
const RANGE_LENGTH = 30;

const FACTORS: Readonly<Record<string, number>> = {
  k: 1e3,
  millier: 1e3,
  milliers: 1e3,
  m: 1e6,
  million: 1e6,
  millions: 1e6,
  md: 1e9,
  mds: 1e9,
  mrd: 1e9,
  mrds: 1e9,
  milliard: 1e9,
  milliards: 1e9,
};

/**
 * The amounts of `folded[start, end)`, in order. An amount that is said twice with different values (« 500 € (six cents
 * euros) ») is left out.
 */
export function lexAmounts(folded: string, start = 0, end = folded.length): Amount[] {
  const text = unbroken(folded.slice(start, end));
  const found = [...inFigures(text), ...inWords(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = found.filter((amount, index) => index === 0 || amount.start >= (found[index - 1]?.end ?? 0));
  return saidOnce(text, apart).map((amount) => ({
    cents: amount.cents,
    start: amount.start + start,
    end: amount.end + start,
  }));
}

/** « une aide de 1 / 798 € », « 15 622,00 / € », « 10,8 / millions »: an amount that the line's end cut in two. */
const CUT_FIGURES =
  /(?<=(?:\bde|d'|\ba|\bsoit|\bmontant|\best|\bpour|:|\bet) \d{1,3}(?:[ .]\d{3}){0,3})\n(?=\d{3}(?!\d))/g;
const CUT_UNIT = /(?<=\d)\n(?=(?:€|euros?\b|eur\b|millions?\b|milliards?\b|[km]d?s? ?€))/g;

/** The same text, of the same length, with amounts in one piece. */
function unbroken(text: string): string {
  return text.replace(CUT_FIGURES, ' ').replace(CUT_UNIT, ' ');
}

function* inFigures(text: string): Generator<Amount> {
  for (const match of text.matchAll(FIGURES_WITH_UNIT)) {
    const { figures = '', factor } = match.groups ?? {};
    const times = factor === undefined ? 1 : (FACTORS[factor] ?? 1);
    if (times > 1) yield* rangeBefore(text, match.index, times);
    const cents = hundredths(figures, times);
    if (cents !== undefined) yield { cents, start: match.index, end: match.index + match[0].length };
  }
}

function* rangeBefore(text: string, index: number, times: number): Generator<Amount> {
  const from = Math.max(0, index - RANGE_LENGTH);
  const match = RANGE.exec(text.slice(from, index));
  const figures = match?.groups?.['figures'];
  if (!match || figures === undefined) return;
  const cents = hundredths(figures, times);
  const start = from + match.index;
  if (cents !== undefined) yield { cents, start, end: start + figures.length };
}

/** « mille deux cents euros », « deux millions d'euros », « douze euros et cinquante centimes » */
function* inWords(text: string): Generator<Amount> {
  for (const match of text.matchAll(/ (?:d'|de )?euros?\b/g)) {
    const number = wordsBefore(text, match.index);
    if (number === undefined) continue;
    const end = match.index + match[0].length;
    const centimes = CENTIMES.exec(text.slice(end, end + CENTIMES_LENGTH));
    const hundred = centimes === null ? 0 : centimesOf(centimes.groups?.['number'] ?? '');
    const cents = number.value * 100 + (hundred ?? 0);
    if (hundred === undefined || !Number.isSafeInteger(cents)) continue;
    yield { cents, start: number.start, end: end + (centimes?.[0].length ?? 0) };
  }
}

const CENTIMES = /^ et (?<number>[a-z]+(?:[ -][a-z]+){0,3}|\d{1,2}) centimes?\b/;
const CENTIMES_LENGTH = 50;

function centimesOf(printed: string): number | undefined {
  const value = /^\d+$/.test(printed) ? Number(printed) : numberWordsAt(printed, 0)?.value;
  return value !== undefined && value < 100 ? value : undefined;
}

/** Longest number in words: more than « neuf cent quatre-vingt-dix-neuf millions … » takes. */
const WORDS_LENGTH = 160;

/** The longest number in words that ends at `end`. */
function wordsBefore(text: string, end: number): { value: number; start: number } | undefined {
  const from = Math.max(0, end - WORDS_LENGTH);
  let longest: { value: number; start: number } | undefined;
  for (const word of [...text.slice(from, end).matchAll(/[a-z]+/g)].toReversed()) {
    const start = from + word.index;
    const read = numberWordsAt(text, start);
    if (read?.end === end) longest = { value: read.value, start };
    else if (read === undefined && word[0] !== 'et') break;
  }
  return longest;
}

/** « 500 € (cinq cents euros) » and « cinq cents euros (500 €) » are one amount; if they differ, none. */
function saidOnce(text: string, amounts: readonly Amount[]): Amount[] {
  const once: Amount[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i];
    const next = amounts[i + 1];
    if (!amount) break;
    const repeated = next && isRepetition(text, amount, next);
    if (!next || !repeated) once.push(amount);
    else {
      i += 1;
      const closed = text.startsWith(')', next.end) ? 1 : 0;
      if (next.cents === amount.cents) once.push({ ...amount, end: next.end + closed });
    }
  }
  return once;
}

/** One of the two is in words, and only a bracket, « soit » or a comma stands between them. */
function isRepetition(text: string, first: Amount, second: Amount): boolean {
  if (!/^ ?(?:\(|, soit |\(soit |- |: )$/.test(text.slice(first.end, second.start))) return false;
  const inFiguresToo = (amount: Amount) => /\d/.test(text.slice(amount.start, amount.end));
  return inFiguresToo(first) !== inFiguresToo(second);
}
