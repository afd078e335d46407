/** One folded name of a body, taken apart once: a body is compared with hundreds. */
export interface Form {
  /** Folded words, joined by spaces. */
  key: string;
  words: readonly string[];
  /** The words in the order of the alphabet. */
  sorted: readonly string[];
}

export function formOf(key: string): Form {
  const words = key.split(' ');
  return { key, words, sorted: words.toSorted() };
}
