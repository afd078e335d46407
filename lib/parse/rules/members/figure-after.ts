/** What the rules on attendance do: find the words, read the figure after or before them. */
import { numberWordsAt } from '../../grammar/number-words.ts';
import { matches, type Spanned } from '../../rule.ts';
import type { ActText, ZoneText } from '../../zones.ts';

/** Leaders may fill the line: « en exercice ........... 89 ». */
const GAP = /[\s:=]{0,12}(?:[.…_–-]{1,120}|)[\s:=.…_–-]{0,12}/y;
/** Two figures and more, and nothing else in the line. */
const ROW = /^\d{1,3}(?:\s+\d{1,3})+\s*$/;
/** « 113 de la n° 1 à la n° 20 », « 55, puis 54 à partir de … »: for some of the acts of the sitting, and it is not said for which this is. */
const FIGURE =
  /(\d{1,3})(?![\d/%]|[.,]\d|\s?(?:h|heures?|€)\b| (?:de|pour|jusqu'a) (?:la|les) (?:deliberations? )?n|,? puis \d)/y;

/** The figures right after each match of `cue`: « : 70 », « quinze ». */
export function* figuresAfter(zone: ZoneText, act: ActText, cue: RegExp): Generator<Spanned<number>> {
  const { folded } = act.flow;
  for (const match of matches(zone, act, cue)) {
    GAP.lastIndex = match.index + match[0].length;
    const from = GAP.lastIndex + (GAP.exec(folded)?.[0].length ?? 0);
    const figure = figureAt(folded, from);
    // « Présents | Ayant donné pouvoir | Absents » over « 104 24 5 »: which figure stands under which words, only columns tell.
    if (figure && isInRow(act, match.index, from)) continue;
    if (figure && figure.end <= zone.end) yield { value: figure.value, start: match.index, end: figure.end };
  }
}

/** The figures in the group `figure` of a pattern. */
export function* figuresIn(zone: ZoneText, act: ActText, pattern: RegExp): Generator<Spanned<number>> {
  for (const match of matches(zone, act, pattern)) {
    const figure = match.groups?.['figure'];
    if (figure !== undefined) yield { value: Number(figure), start: match.index, end: match.index + match[0].length };
  }
}

/** The figures stand on the line below the words, beside others. */
function isInRow({ flow }: ActText, words: number, figure: number): boolean {
  const line = flow.lineAt(figure);
  return line > flow.lineAt(words) && ROW.test(flow.folded.slice(figure, flow.lineSpans[line]?.end));
}

function figureAt(folded: string, offset: number): { value: number; end: number } | undefined {
  FIGURE.lastIndex = offset;
  const printed = FIGURE.exec(folded);
  if (printed) return { value: Number(printed[1]), end: offset + printed[0].length };
  const words = numberWordsAt(folded, offset);
  // « soixante-d »: the word is cut off, and so is the number.
  return words && words.value < 1000 && !/^-?[a-z]/.test(folded.slice(words.end, words.end + 2)) ? words : undefined;
}
