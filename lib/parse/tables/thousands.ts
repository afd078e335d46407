/**
 * « Subvention accordée (k€) », « montants en milliers d'euros »: what the numbers of a table are counted in, where they have
 * no unit of their own. Read as euros they would be a thousand times too small.
 */
import type { Flow } from '../text/flow.ts';
import type { Column } from './grid.ts';

const THOUSANDS =
  /\(k ?€|\ben (?:k ?€|k ?euros?\b|keur\b|milliers? d'euros?\b)|\b(?:k ?€|k ?euros?|keur|milliers? d'euros?)\)|^k ?€$/m;
const MILLIONS = /\(m ?€|\ben (?:m ?€|m ?euros?\b|meur\b|millions? d'euros?\b)|\b(?:m ?€|millions? d'euros?)\)|^m ?€$/m;

/** « montants en k€ », « (en milliers d'euros) » on a line of its own. */
const TOLD =
  /\b(?:montants?|sommes?|chiffres|donnees|subventions?|aides?)\b[^\n\d]{0,30}\(?\ben (?:k|m)|^\(?en (?:k|m)/m;
const MARK = /\([km] ?€/g;

/**
 * How many euros a number of a column stands for, where it has no unit of its own.
 *
 * @param above folded paragraphs over the table, lines of its heading among them
 * @returns nothing where other columns are counted in thousands, and it is not said of this one
 */
export function scaleOfColumn(
  columns: readonly Column[],
  column: number,
  above: readonly string[],
): number | undefined {
  const own = columns[column]?.heading ?? '';
  const said = scaleOf(own);
  if (said !== 1 || /€|\beuros?\b/.test(own)) return said;
  const around = above.join('\n');
  const told = scaleOf([around, ...columns.map(({ heading }) => heading)].join('\n'));
  const marks = around.match(MARK)?.length ?? 0;
  const ofAll = TOLD.test(around) || marks >= columns.filter(({ amounts }) => amounts).length;
  return told === 1 || ofAll ? told : undefined;
}

/** How many euros a number below these words stands for; nothing where they say two things. */
function scaleOf(folded: string): number | undefined {
  const thousands = THOUSANDS.test(folded);
  if (MILLIONS.test(folded)) return thousands ? undefined : 1_000_000;
  return thousands ? 1000 : 1;
}

const known = new WeakMap<Flow, boolean>();

/** The act counts in thousands or millions somewhere: « 42,5 » may be a sum then, and is a rate elsewhere. */
export function countsInMany(flow: Flow): boolean {
  const before = known.get(flow);
  if (before !== undefined) return before;
  const counts = THOUSANDS.test(flow.folded) || MILLIONS.test(flow.folded);
  known.set(flow, counts);
  return counts;
}
