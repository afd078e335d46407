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

/** The section's text with white space as above; its offsets begin at the section. */
export function rollText(act: ActText, { start, end }: Span): string {
  const { flow } = act;
  const units = flow.text.slice(start, end).split('');
  const hasCommas = units.filter((unit) => unit === ',' || unit === ';').length >= 2;
  for (let index = flow.lineAt(start); index <= flow.lineAt(end - 1); index++) tabulate(act, index, start, end, units);
  for (let at = 0; at < units.length; at++) {
    if (units[at] !== '\n') continue;
    const before = units.slice(Math.max(0, at - 80), at).join('');
    const after = units.slice(at + 1, at + 50).join('');
    if (LABEL.test(after)) continue;
    const goesOn =
      UNFINISHED.test(before) ||
      before.endsWith('-') ||
      (hasCommas && !/[,;.:]\s*$/.test(before) && CAPITALS.test(after));
    if (goesOn) units[at] = ' ';
  }
  return units.join('');
}

/** Puts tabs between the cells of one line. */
function tabulate(act: ActText, index: number, start: number, end: number, units: string[]): void {
  for (const cell of lineCells(act.flow, index).slice(1)) {
    const at = cell.start - 1;
    if (at >= start && at < end && units[at - start] === ' ') units[at - start] = '\t';
  }
}
