/** The lines of the collection's tables. */
import type { ActRow, Lines, TableOf } from '../../model/collection.ts';

export type Line = Lines[TableOf];

/** What a line is known by while others come and go around it. */
export function lineKey(line: Line): string {
  if ('grant' in line) return `${line.act.id}/${line.place}`;
  return 'key' in line ? line.key : line.id;
}

/** Of the table of beneficiaries, no line is of one act. */
export function actOf(line: Line): ActRow | undefined {
  if ('grant' in line) return line.act;
  return 'key' in line ? undefined : line;
}
