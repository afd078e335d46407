/** A line as patterns read it. Everything that reads lines asks for it, so it is made once, and forgotten with the line. */
import type { TextLine } from '../../model/page.ts';
import { fold } from './fold.ts';
import { normaliseLine, type NormalisedLine } from './normalise.ts';

export interface LineText extends NormalisedLine {
  /** `text` folded: same length, same offsets. */
  folded: string;
  /** `folded` without the marks before its first word. */
  words: string;
}

/** « Ie », « Ia », « I'unanimité »: recognised text takes a small l for a capital I. No French word is written so. */
const MISREAD_L = /(?<![\p{L}\d])I(?=[ae](?![\p{L}\d])|')/gu;

const WORD = /[a-z0-9]|$/;

const known = new WeakMap<TextLine, LineText>();

export function lineText(line: TextLine): LineText {
  let made = known.get(line);
  if (made === undefined) {
    const normalised = normaliseLine(line.text);
    const { text } = normalised;
    const folded = fold(text.includes('I') ? text.replace(MISREAD_L, 'l') : text);
    made = { ...normalised, folded, words: folded.slice(Math.max(folded.search(WORD), 0)) };
    known.set(line, made);
  }
  return made;
}
