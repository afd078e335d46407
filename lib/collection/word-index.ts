/** Which entries hold which words, both ways round: a term is sought in the entries that hold its first word, and in no other. */

export interface WordIndex {
  /** The words of all entries by their numbers, one entry after the other, and where those of each begin. */
  words: Int32Array;
  wordStarts: Int32Array;
  /** The entries that hold each word, one word after the other, and where those of each begin. */
  holders: Int32Array;
  holderStarts: Int32Array;
}

/**
 * @param lists of each entry, the numbers of its words in order
 * @param count of all words that there are
 */
export function wordIndexOf(lists: readonly (readonly number[])[], count: number): WordIndex {
  const wordStarts = startsOf(lists.map(({ length }) => length));
  const words = new Int32Array(wordStarts[lists.length] ?? 0);
  for (const [entry, list] of lists.entries()) words.set(list, wordStarts[entry]);

  const lengths = new Int32Array(count);
  eachOnce(lists, count, (word) => (lengths[word] = (lengths[word] ?? 0) + 1));
  const holderStarts = startsOf(lengths);
  const holders = new Int32Array(holderStarts[count] ?? 0);
  const next = holderStarts.slice();
  eachOnce(lists, count, (word, entry) => {
    const at = next[word] ?? 0;
    holders[at] = entry;
    next[word] = at + 1;
  });
  return { words, wordStarts, holders, holderStarts };
}

/** Where each of some lists begins that stand one after the other, and at last where the last one ends. */
function startsOf(lengths: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0);
  return starts;
}

/** Every word of every entry, but once where an entry has it several times. */
function eachOnce(
  lists: readonly (readonly number[])[],
  count: number,
  visit: (word: number, entry: number) => void,
): void {
  const last = new Int32Array(count).fill(-1);
  for (const [entry, list] of lists.entries()) {
    for (const word of list) {
      if (last[word] === entry) continue;
      last[word] = entry;
      visit(word, entry);
    }
  }
}

/**
 * Whether each entry holds some words that stand one after the other (1).
 *
 * @param marks for each of these words in turn: 1 at the numbers of the words that it may be
 */
export function holding(index: WordIndex, marks: readonly Uint8Array[]): Uint8Array {
  const { wordStarts, holders, holderStarts } = index;
  const [first = new Uint8Array(0)] = marks;
  const holds = new Uint8Array(wordStarts.length - 1);
  for (let word = 0; word < first.length; word++) {
    if (first[word] !== 1) continue;
    const end = holderStarts[word + 1] ?? 0;
    for (let at = holderStarts[word] ?? 0; at < end; at++) {
      const entry = holders[at] ?? 0;
      if (holds[entry] === 0 && (marks.length === 1 || hasInARow(index, entry, marks))) holds[entry] = 1;
    }
  }
  return holds;
}

function hasInARow({ words, wordStarts }: WordIndex, entry: number, marks: readonly Uint8Array[]): boolean {
  const end = (wordStarts[entry + 1] ?? 0) - marks.length + 1;
  for (let at = wordStarts[entry] ?? 0; at < end; at++) {
    let place = 0;
    while (place < marks.length && marks[place]?.[words[at + place] ?? -1] === 1) place++;
    if (place === marks.length) return true;
  }
  return false;
}
