/** Text without the words that say nothing, for equality and as a key. */
import { isSmallWord, wordsOf } from '../model/words.ts';

/** The words of a text that carry meaning; two in a row that are the same count once. */
export function significantWords(text: string): string[] {
  return wordsOf(text).filter((word, at, all) => !isSmallWord(word) && word !== all[at - 1]);
}

/** A text reduced to its significant words, for equality and as a key. */
export const foldText = (text: string): string => significantWords(text).join(' ');
