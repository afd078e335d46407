import type { TextLine } from '../../model/page.ts';
import { lineText } from '../text/line-text.ts';

/** A line as patterns on single lines read it: folded, without the marks before its first word. */
export const foldedLine = (line: TextLine): string => lineText(line).words;
