/** Acronyms: which ones a long name gives, and what an acronym looks like in print. */
import { isSmallWord } from '../model/words.ts';

/**
 * Whether `letters` is used up by the beginnings of `words`, in order: each word gives at least its first letter, a
 * small word may give none. « Auvergne-Rhône-Alpes » gives `aura` (au, r, a), « PROgramme de coopération de l'économie
 * sociale et solidaire » gives `process`.
 *
 * @param letters folded, without spaces
 * @param words folded, in order, small words included
 */
export function givesLetters(letters: string, words: readonly string[]): boolean {
  /** All numbers of letters that may be used up so far: at most one entry a letter, whatever the words. */
  let used = new Set([0]);
  for (const word of words) {
    const next = new Set<number>(isSmallWord(word) ? used : []);
    for (const from of used) {
      for (let taken = 1; taken <= word.length && letters[from + taken - 1] === word[taken - 1]; taken++) {
        next.add(from + taken);
      }
    }
    used = next;
  }
  return used.has(letters.length);
}

/** Whether `letters` are the first letters of the words that carry meaning, of which there are at least three. */
export function areInitials(letters: string, words: readonly string[]): boolean {
  const initials = words.filter((word) => !isSmallWord(word)).map((word) => word.slice(0, 1));
  return initials.length >= 3 && initials.join('') === letters;
}

const UPPER_CASE = /\p{Lu}/gu;

/** « CRESS », « AuRA », « U.F.C.V. »: at least three letters, most of them capitals. */
export function looksLikeAcronym(word: string): boolean {
  const letters = word.replaceAll(/\P{L}/gu, '');
  const capitals = letters.match(UPPER_CASE)?.length ?? 0;
  return letters.length >= 3 && capitals * 3 >= letters.length * 2;
}
