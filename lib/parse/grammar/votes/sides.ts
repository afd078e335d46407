/** The words for the sides of a vote, and for how many took them; all for folded text. */
import type { VoteSide } from '../../../model/reading.ts';
import { numberWordsAt } from '../number-words.ts';

/** « pour », « contre », « abstentions » (also misspelt « absentions »), « NPPV », « ne prend pas part au vote », « n'ont pas pris part au vote ». */
export const SIDE = String.raw`(?:pour|favorables?|contre|defavorables?|abst?entions?(?:\(s\))?|abst\.|abstenue?s?|abstentionnistes?|n\.?p\.?p\.?v\.?|non[- ]participations?(?: au vote)?|non[- ]votants?(?:\(s\))?|ne (?:prend|prennent|prenant) pas part au vote|ne (?:participe|participent|participant) pas au vote|n'(?:a|ont|ayant) pas (?:pris part|participe) au vote|ne se prononce(?:nt)? pas|refus de vote)`;

/** Figures, or a number in words up to a hundred. */
export const COUNT = String.raw`(?:\d{1,3}|zero|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:[- ](?:et[- ])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize)(?:-(?:sept|huit|neuf))?)?)`;

/** How a form says that nobody took a side: « Contre : / », « Abstention : néant ». */
export const NOBODY = String.raw`(?:neant|aucune?|personne|nihil|/|-|–|—|\.{2,})`;

/** « 12 voix », « 12 votes », « 12 conseillers »: what may stand between a number and its side. */
export const BALLOTS = String.raw`(?:voix|votes?|suffrages?|membres?|conseillers?|elus?|delegues?|bulletins?|personnes?)`;

const NOBODY_ONLY = new RegExp(`^${NOBODY}$`);

/** Which side a match of {@link SIDE} names. */
export function sideOf(word: string): VoteSide {
  if (word.startsWith('pour') || word.startsWith('favorable')) return 'for';
  if (/^(?:contre|defavorable)/.test(word)) return 'against';
  return word.startsWith('abs') ? 'abstentions' : 'notVoting';
}

/** Value of {@link COUNT} or {@link NOBODY}. */
export function countOf(printed: string): number | undefined {
  if (/^\d+$/.test(printed)) return Number(printed);
  if (printed === 'zero' || NOBODY_ONLY.test(printed)) return 0;
  return numberWordsAt(printed, 0)?.value;
}
