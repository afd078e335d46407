/** Names of months and days as councils print them, folded (see `text/fold.ts`). */

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];

const NUMBER_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Pattern of a month's name, the long names first so that « juillet » is not read as « juil ». */
export const MONTH = `(?:${[...NUMBER_OF.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;

/** « lundi » … « dimanche » */
export const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';

/** 1–12, or undefined where the word is no month. */
export function monthNumber(folded: string): number | undefined {
  return NUMBER_OF.get(folded);
}
