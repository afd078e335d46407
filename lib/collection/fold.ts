/**
 * Text as it is searched: without accents, case, apostrophes and punctuation, so that « l’Œuvre » and « L'OEUVRE » are one.
 * Nothing else is made equal: whoever types a word finds that word.
 */

const MARKS = /\p{M}/gu;
const WORDS = /[\p{L}\p{N}]+/gu;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;
/** Nothing in it is folded but its case and its punctuation: most text of a row. */
const PLAIN = /^[\u0020-\u007e]*$/;

const flat = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').replaceAll(MARKS, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');

/** The words of a text, folded, in order. « L’Œuvre de Saint-Étienne » → `l`, `oeuvre`, `de`, `saint`, `etienne`. */
export const foldedWords = (text: string): string[] => flat(text).match(WORDS) ?? [];

/** The same in one string with a space before and after each word: ` l oeuvre de saint etienne `. */
export function foldedText(text: string): string {
  const words = flat(text).replaceAll(NO_LETTERS, ' ').trim();
  return words === '' ? '' : ` ${words} `;
}
