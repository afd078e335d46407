/**
 * A list of names as its layout means it: a line's end inside a name is a space, a gap between columns a tab. Offsets
 * stay those of the act's text.
 */
import type { Span } from '../../text/flow.ts';
import { lineCells } from '../../text/line-cells.ts';
import type { ActText } from '../../zones.ts';

/** « M. », « Mme Anne », « Jean-Luc »: the surname is still to come. */
const UNFINISHED =
  /(?:^|[,;\n\t(]|\sà)\s*(?:(?:MM?|Mmes?|Mlle|Monsieur|Madame)\.?\s*)?(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)?(?:\s(?:DE|DU|LA|LE|DES|EL|de|du|la|le|des))*$/u;
/** « Valbourg : M. … »: members are listed by commune. */
const LABEL = /^\s?\p{Lu}[^\n,;:]{1,40}:/u;
const CAPITALS = /^\s*(?!(?:MM|MME|MMES|MLLE)\b)\p{Lu}[\p{Lu}'’-]+(?![\p{Ll}])/u;

/** So much before and after a line's end tells whether the name goes on. */
const BEFORE = 80;
const AFTER = 49;

/** The section's text with white space as above; its offsets begin at the section. */
export function rollText(act: ActText, section: Span): string {
  const lines = tabulated(act, section).split('\n');
  const hasCommas = lines.join('').split(/[,;]/, 3).length > 2;
  const parts: string[] = [];
  let before = '';
  for (const [index, line] of lines.entries()) {
    const end = index === 0 ? '' : lineEnd(before, textFrom(lines, index), hasCommas);
    parts.push(end, line);
    before = (before + end + line).slice(-BEFORE);
  }
  return parts.join('');
}

/** What stands at a line's end: a space inside a name. */
function lineEnd(before: string, after: string, hasCommas: boolean): ' ' | '\n' {
  if (LABEL.test(after)) return '\n';
  const goesOn =
    UNFINISHED.test(before) ||
    before.endsWith('-') ||
    (hasCommas && !/[,;.:]\s*$/.test(before) && CAPITALS.test(after));
  return goesOn ? ' ' : '\n';
}

/** The beginning of what stands from one line on. */
function textFrom(lines: readonly string[], index: number): string {
  let text = lines[index] ?? '';
  for (let next = index + 1; next < lines.length && text.length < AFTER; next++) text += `\n${lines[next]}`;
  return text.slice(0, AFTER);
}

/** The section's text with tabs between the cells of its lines. */
function tabulated({ flow }: ActText, { start, end }: Span): string {
  const parts: string[] = [];
  let from = start;
  for (let index = flow.lineAt(start); index <= flow.lineAt(end - 1); index++) {
    for (const cell of lineCells(flow, index).slice(1)) {
      const gap = cell.start - 1;
      if (gap < from || gap >= end || flow.text.charAt(gap) !== ' ') continue;
      parts.push(flow.text.slice(from, gap), '\t');
      from = gap + 1;
    }
  }
  parts.push(flow.text.slice(from, end));
  return parts.join('');
}
