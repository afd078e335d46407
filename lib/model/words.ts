/** Text as words that can be compared: no accents, no case, no punctuation. */

/** Words that hold a name together and carry none of it. */
const SMALL_WORDS = new Set(
  'a au aux avec ce ces d dans de des du en et l la le les leur leurs ou par pour s sa ses son sur un une'.split(' '),
);

export const isSmallWord = (word: string): boolean => SMALL_WORDS.has(word);

/** « U.S.F », « S.A.R.L. »: letters each followed by a dot are one word. */
const DOTTED_INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?/gu;

const ABBREVIATED: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', cie: 'compagnie' };

/** All words of a text, in order: « L'Œuvre de St-Jean (OCCE34) » → `l oeuvre de saint jean occe 34`. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .replaceAll(DOTTED_INITIALS, (initials) => ` ${initials.replaceAll('.', '')} `)
      // A département's number sticks to its acronym or not: « OCCE34 », « OCCE 34 ».
      .match(/\p{L}+|\p{N}+/gu)
      ?.map((word) => ABBREVIATED[word] ?? word) ?? []
  );
}
