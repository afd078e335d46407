/** The tables and lists of grants of an act, wherever they stand in it. */
import { perAct } from '../per-act.ts';
import type { Flow, Span } from '../text/flow.ts';
import { paragraphs, type ActText, type Zone } from '../zones.ts';
import { gridOf, type Grid } from './grid.ts';
import { grantTableOf, type GrantTable } from './grant-table.ts';
import { payerOf } from './own-share.ts';
import { regionsOf } from './regions.ts';

const ZONES: ReadonlySet<Zone> = new Set(['header', 'recitals', 'dispositif', 'vote', 'annex']);
/** How many paragraphs above a table may say what it is. */
const ABOVE = 3;

export interface TablesOfAct {
  grants: readonly GrantTable[];
  /** The rows of every table with a heading, of grants or not: only their columns tell what their amounts are. */
  headed: readonly Span[];
}

export function grantTablesOf(act: ActText): readonly GrantTable[] {
  return tablesOf(act).grants;
}

/** An act's tables, read once. */
export const tablesOf = perAct((act): TablesOfAct => {
  const tables: GrantTable[] = [];
  const headed: Span[] = [];
  for (const { from, to } of runs(act)) {
    for (const region of regionsOf(act.flow, from, to)) {
      const grid = gridOf(region, act.flow);
      const first = region.lines[0];
      if (!grid || !first) continue;
      const table = grantTableOf(
        grid,
        { flow: act.flow, payerOf: payerOf(act) },
        above(act.flow, region.lines, grid.rows[0]?.anchor.index ?? first.index),
        tables.at(-1)?.heading,
      );
      if (table && table.rows.length > 0) tables.push(table);
      if (grid.headingLines.some((line) => line.cells.length > 1)) headed.push(rowsOf(grid));
    }
  }
  return { grants: tables, headed };
});

function rowsOf({ rows }: Grid): Span {
  const cells = rows.flatMap((row) => row.anchor.cells);
  return { start: Math.min(...cells.map((cell) => cell.start)), end: Math.max(...cells.map((cell) => cell.end)) };
}

/** Stretches of lines that lie in the zones that may hold tables; zones that touch make one. */
function runs(act: ActText): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const zone of act.zones) {
    if (!ZONES.has(zone.zone) || zone.end <= zone.start) continue;
    const from = act.flow.lineAt(zone.start);
    const to = act.flow.lineAt(zone.end - 1) + 1;
    const last = found.at(-1);
    if (last && last.to >= from) last.to = to;
    else found.push({ from, to });
  }
  return found;
}

/** The paragraphs above the first amount: those of the region that are no cells, and those before it. */
function above(flow: Flow, lines: readonly { index: number }[], anchor: number): string[] {
  const first = lines[0]?.index ?? anchor;
  const start = flow.lineSpans[Math.max(0, first - 12)]?.start ?? 0;
  const end = flow.lineSpans[anchor]?.start ?? start;
  const before = [...paragraphs(flow, start, end)].map((span) => flow.folded.slice(span.start, span.end));
  return before.slice(-ABOVE - (anchor - first));
}
