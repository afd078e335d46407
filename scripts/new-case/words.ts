/** Words with their weight, and how they fill lines. */

/** Letters of one weight. */
export interface Piece {
  text: string;
  bold: boolean;
}

/** What stands between two spaces: « **Présents** : » is two words, « **Présents**: » one of two pieces. */
export type Word = Piece[];

export type Measure = (piece: Piece) => number;

/** Reads `**bold**`; white space parts words, a no-break space does not. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let word: Word = [];
  const end = () => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  text.split('**').forEach((part, index) => {
    part.split(/([ \t]+)/).forEach((token, at) => {
      if (at % 2 === 1) end();
      else if (token !== '') word.push({ text: token, bold: index % 2 === 1 });
    });
  });
  end();
  return words;
}

export const widthOf = (word: Word, measure: Measure): number => word.reduce((sum, piece) => sum + measure(piece), 0);

/** As many words on each line as fit in `width`; a word that is too long stands alone. */
export function filledLines(words: readonly Word[], width: number, measure: Measure): Word[][] {
  const space = measure({ text: ' ', bold: false });
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words) {
    const wide = widthOf(word, measure);
    const line = lines.at(-1);
    if (line !== undefined && used + space + wide <= width) {
      line.push(word);
      used += space + wide;
    } else {
      lines.push([word]);
      used = wide;
    }
  }
  return lines.length > 0 ? lines : [[]];
}

/** The words of a line as pieces as long as possible, each with what stands before it. */
export function piecesOf(line: readonly Word[]): Piece[] {
  const pieces: Piece[] = [];
  line.forEach((word, index) => {
    word.forEach((piece, at) => {
      const space = index > 0 && at === 0 ? ' ' : '';
      const last = pieces.at(-1);
      if (last !== undefined && last.bold === piece.bold) last.text += space + piece.text;
      else {
        // The space belongs to what is before, as in text processors.
        if (last !== undefined) last.text += space;
        pieces.push({ ...piece });
      }
    });
  });
  return pieces;
}
