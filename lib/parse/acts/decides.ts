import type { TextLine } from '../../model/page.ts';
import { DECIDES } from '../grammar/documents.ts';
import { foldedLine } from './line-text.ts';

/**
 * Some of these lines decides, alone or with the next one: a sentence may be broken after « après en avoir ». The last lines
 * of an act do, so that they are looked at first.
 */
export function decides(lines: readonly TextLine[]): boolean {
  return lines.findLastIndex((line, index) => decidesBefore(line, lines[index + 1])) >= 0;
}

/** A line whose document is cut again, because more pages have come, says what it said before the same line. */
const known = new WeakMap<TextLine, { next: TextLine | undefined; decides: boolean }>();

function decidesBefore(line: TextLine, next: TextLine | undefined): boolean {
  const before = known.get(line);
  if (before && before.next === next) return before.decides;
  const folded = foldedLine(line);
  const both = `${folded} ${next ? foldedLine(next) : ''}`;
  const says = DECIDES.test(folded) || DECIDES.test(both);
  known.set(line, { next, decides: says });
  return says;
}
