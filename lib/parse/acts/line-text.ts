import type { TextLine } from '../../model/page.ts';
import { fold } from '../text/fold.ts';
import { normaliseLine } from '../text/normalise.ts';

/** A line as patterns on single lines read it: folded, without the marks before its first word. */
export function foldedLine(line: TextLine): string {
  return fold(normaliseLine(line.text).text).replace(/^[^a-z0-9]+/, '');
}
