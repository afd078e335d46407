import { findBand, type Band } from './band.ts';
import { kindOf, type Round } from './band-kind.ts';
import { greatest, least } from './extent.ts';
import { fromTop, rowsOf } from './rows.ts';
import type { Strip } from './strip.ts';

/** A line may follow on the one above it in a column if it is within this many em. */
const NEXT_LINE = 2;

/** Lines of one paragraph are within this many em of each other. */
const CLOSE_LINE = 1.4;

/**
 * Lines in reading order, as stretches within which text may run on: what is alone on its height goes from top to
 * bottom; columns beside each other are read one after the other, tables row by row.
 */
export function readingOrder(strips: readonly Strip[]): Strip[][] {
  const stretches: Strip[][] = [];
  let open: Strip[] = [];
  let rest = fromTop(strips);
  for (let band = findBand(rest); band; band = findBand(rest)) {
    const before = rest.slice(0, band.from);
    const after = rest.slice(band.to + 1);
    const reading = kindOf(band);
    if (reading.kind === 'table') {
      open.push(...before, ...rowsOf([...band.left, ...band.right, ...band.across]));
    } else {
      const [first] = reading.rounds;
      const last = reading.rounds.at(-1);
      if (first) takeHead(band, before, first);
      if (last) takeTail(band, after, last);
      stretches.push([...open, ...before]);
      for (const { left, right } of reading.rounds) stretches.push(...readingOrder(left), ...readingOrder(right));
      open = [];
    }
    rest = after;
  }
  stretches.push([...open, ...rest]);
  return stretches.filter((stretch) => stretch.length > 0);
}

/** One column may begin above the other: its first lines, which have nothing beside them, move from `before` into it. */
function takeHead(band: Band, before: Strip[], round: Round): void {
  for (let line = before.at(-1); line; line = before.at(-1)) {
    const side = sideOf(line, band);
    const below = side && round[side][0];
    if (!below || line.baseline - below.baseline > NEXT_LINE * line.fontSize) return;
    // What stands above a left column is read before it anyway, and belongs to it only if it is typeset like it.
    if (side === 'left' && !isAlike(line, below)) return;
    round[side].unshift(line);
    before.pop();
  }
}

function isAlike(line: Strip, below: Strip): boolean {
  const close = line.baseline - below.baseline <= CLOSE_LINE * line.fontSize;
  return close && Math.abs(line.xMin - below.xMin) < 2 && Math.abs(line.fontSize - below.fontSize) < 0.5;
}

/** One column may be longer: its last lines move from `after` into it, if they were not drawn after the other. */
function takeTail(band: Band, after: Strip[], round: Round): void {
  const rightDrawnFrom = least(round.right.map((line) => line.first));
  for (let line = after[0]; line; line = after[0]) {
    const side = sideOf(line, band);
    const above = side && round[side].at(-1);
    if (!above || above.baseline - line.baseline > NEXT_LINE * line.fontSize) return;
    if (side === 'left' && line.last > rightDrawnFrom) return;
    round[side].push(line);
    after.shift();
  }
}

function sideOf(line: Strip, { left, right }: Band): 'left' | 'right' | undefined {
  if (line.xMax <= least(right.map((other) => other.xMin))) return 'left';
  return line.xMin >= greatest(left.map((other) => other.xMax)) ? 'right' : undefined;
}
