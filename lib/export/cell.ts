/** Values as the cells of a file hold them. */

/** What is no text: control characters (but those that are spaces), halves of characters, and marks that turn the direction of reading, which would turn the file's own. */
const UNSEEN = /(?![\t-\r])[\p{Cc}\p{Cs}\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** On one line, well-formed Unicode in its composed form. Spaces last: what cannot be seen may stand between two of them. */
export const cellText = (text: string): string =>
  text.replace(UNSEEN, '').replace(/\s+/gu, ' ').normalize('NFC').trim();

/** Cents → « 35000.00 ». */
export const euros = (cents: number): string => {
  const figures = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${figures.slice(0, -2)}.${figures.slice(-2)}`;
};

export const ELLIPSIS = '…';

/**
 * At most so many characters, cut between two words and marked with « … »; the text itself if it is short enough. Counted
 * in UTF-16 units, so that no other way of counting finds it longer.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - ELLIPSIS.length).replace(/\p{Cs}$/u, '');
  const lastSpace = start.lastIndexOf(' ');
  // A word that fills half of it is cut within.
  const cut = lastSpace > most / 2 ? start.slice(0, lastSpace) : start;
  return `${cut.replace(/[\s,;:.–-]+$/u, '')}${ELLIPSIS}`;
}
