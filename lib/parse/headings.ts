/** What sets a heading apart from prose, and a list of names from both. */
import { personAt } from './grammar/persons.ts';
import type { Flow, Span } from './text/flow.ts';
import { lettersOf } from './text/letters.ts';

/** Longer headings than this are prose in bold. */
const LONGEST_HEADING = 600;
/** A paragraph that is longer is judged by its beginning. */
const MOST_NAMES = 200;
/** Lines above and below that show the page's margins. */
const NEAR = 30;

/** Every line of the stretch is bold, in capitals, or centred. */
export function isHeading(flow: Flow, { start, end }: Span): boolean {
  if (end - start > LONGEST_HEADING) return false;
  for (let index = flow.lineAt(start); index <= flow.lineAt(end - 1); index++) {
    if (!isHeadingLine(flow, index)) return false;
  }
  return true;
}

/** The line is bold, in capitals, or centred. */
export function isHeadingLine(flow: Flow, index: number): boolean {
  const line = flow.lines[index];
  return line !== undefined && (line.bold || inCapitals(line.text) || isSetIn(flow, index));
}

/** « PROGRAMME DE COOPERATION »: hardly a small letter. */
function inCapitals(text: string): boolean {
  const { small, capitals } = lettersOf(text);
  return capitals >= 4 && small * 5 < capitals;
}

/** A line that stands well inside the margins of its page on both sides, and as far from one as from the other. */
function isSetIn(flow: Flow, index: number): boolean {
  const line = flow.lines[index];
  if (line === undefined || line.role !== 'body') return false;
  let left = line.box[0];
  let right = line.box[2];
  for (let near = Math.max(0, index - NEAR); near < index + NEAR; near++) {
    const other = flow.lines[near];
    if (other === undefined || other.page !== line.page || other.role !== 'body') continue;
    if (other.fontSize <= 0.6 * line.fontSize) continue;
    left = Math.min(left, other.box[0]);
    right = Math.max(right, other.box[2]);
  }
  const before = line.box[0] - left;
  const after = right - line.box[2];
  return before > 12 && after > 12 && Math.abs(before - after) < 0.1 * (right - left);
}

/** Most of what stands between the commas is a person's name, or several. */
export function looksLikeNames(text: string): boolean {
  const items = text.split(/[,;\n]/).map((item) => item.trim().replace(/^[-–•*]\s?/, ''));
  const filled = items.filter((item) => item !== '');
  let named = 0;
  for (const [place, item] of filled.entries()) {
    if (namesLength(item) * 2 > item.length) named += 1;
    if (named * 2 >= filled.length) return true;
    const toCome = filled.length - 1 - place;
    if ((named + toCome) * 2 < filled.length) return false;
  }
  return false;
}

/** How far names follow one another from the beginning: « Mme Anne PETIT M. Paul DURAND ». */
function namesLength(item: string): number {
  let end = 0;
  for (let count = 0; count < MOST_NAMES; count++) {
    const person = personAt(item, end);
    if (person === undefined || !(person.civility || person.shaped)) break;
    end = person.end;
  }
  return end;
}
