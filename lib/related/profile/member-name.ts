/** Names of elected members as rolls print them. */
import { isSmallWord, wordsOf } from '../../model/words.ts';

const CIVILITY = /^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|docteur|dr|maitre|me)$/u;

/**
 * « Mme Colette ARDENT », « ARDENT Colette » → `ardent colette`: the order of a person's names says nothing. A family name alone is another
 * key: nobody knows whose it is.
 */
export const memberKey = (name: string): string =>
  wordsOf(name)
    .filter((word) => !CIVILITY.test(word) && !isSmallWord(word))
    .toSorted()
    .join(' ');
