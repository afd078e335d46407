/**
 * What stands between two lines that follow one another: the same sentence, a word cut in two, or a new paragraph.
 * Everything is decided by what a typesetter does: distance, indentation, list marks, and whether the next word would
 * still have fitted on the line before.
 */
import type { TextLine } from '../../model/page.ts';

export interface Joint {
  separator: '' | ' ' | '\n';
  /** The line before ends with a hyphen that only cuts a word. */
  dropHyphen: boolean;
}

const NEW_PARAGRAPH: Joint = { separator: '\n', dropHyphen: false };
const SAME_SENTENCE: Joint = { separator: ' ', dropHyphen: false };

/** « - », « – », « • », « 1. », « 2) », « a) », « Article 3 », « VU », « Considérant » begin a paragraph of their own. */
const LIST_MARK =
  /^(?:[-–—•●▪■□◦‣*>\uf000-\uf0ff]\s|[-–—•●▪►➢✓]|\(?\d{1,2}[.)°]\s|\(?[a-z][.)]\s|article\s+(?:\d|premier)|vu\s|vu[es]?\s?:|considerant\b)/i;
const ENDS_SENTENCE = /[.;:!?»]$/;

/**
 * @param before normalised text of the line above
 * @param after normalised text of the line below
 */
export function joint(above: TextLine, below: TextLine, before: string, after: string): Joint {
  if (before === '' || after === '') return NEW_PARAGRAPH;
  if (startsParagraph(above, below, before, after)) return NEW_PARAGRAPH;
  if (/\p{L}-$/u.test(before) && !/\s-$/.test(before)) {
    // « subven- / tion » is one word; « Saint- / Étienne » and « MICHAUD- / FARIGOULE » keep their hyphen.
    return { separator: '', dropHyphen: /^\p{Ll}/u.test(after) && /\p{Ll}-$/u.test(before) };
  }
  return SAME_SENTENCE;
}

function startsParagraph(above: TextLine, below: TextLine, before: string, after: string): boolean {
  if (LIST_MARK.test(after)) return true;
  if (above.page !== below.page || above.block !== below.block) {
    // A sentence may run on over a page or a column; a heading or a table may not.
    return ENDS_SENTENCE.test(before) || !/^[\p{Ll}\d(«"]/u.test(after) || above.bold !== below.bold;
  }
  if (isRow(above) || isRow(below)) return true;
  const size = Math.min(above.fontSize, below.fontSize);
  if (Math.abs(above.fontSize - below.fontSize) > 0.15 * size) return true;
  const gap = above.box[1] - below.box[3];
  if (gap > 0.75 * size) return true;
  if (gap < -1.5 * size) return true;
  if (isCentred(above, below)) return false;
  return endsEarly(above, below, before, after);
}

/** A row of a table has cells; a justified line has so many gaps that they are words. */
function isRow(line: TextLine): boolean {
  const cells = line.segments.length;
  return cells > 1 && cells * 3 < line.text.split(' ').length + cells;
}

/** Both lines share their middle, and neither starts where the other does. */
function isCentred(above: TextLine, below: TextLine): boolean {
  const middle = (line: TextLine) => (line.box[0] + line.box[2]) / 2;
  return Math.abs(middle(above) - middle(below)) < 2 && Math.abs(above.box[0] - below.box[0]) > 4;
}

/** The next line's first word would have fitted on this one: its end was meant. */
function endsEarly(above: TextLine, below: TextLine, before: string, after: string): boolean {
  const room = Math.max(below.box[2], above.box[2]) - above.box[2];
  const firstWord = after.split(' ', 1)[0] ?? '';
  const wordWidth = (below.edges[firstWord.length] ?? below.box[2]) - below.box[0];
  const fits = room > wordWidth + 0.4 * below.fontSize;
  if (!fits) return false;
  // Ragged and centred text leaves room too: then only a finished sentence, or a new one, tells.
  return ENDS_SENTENCE.test(before) || /^[\p{Lu}]/u.test(after) || room > 0.35 * (below.box[2] - below.box[0]);
}
