/** Lines side by side, whatever columns they were taken for: what stands at one height of a page. */
import type { Flow } from './flow.ts';
import { lineRuns, type LineCell } from './line-cells.ts';

export interface Row {
  page: number;
  /** From left to right. */
  cells: readonly LineCell[];
}

/** Lines whose feet differ by less than this, in font sizes, stand side by side. */
const SAME_HEIGHT = 0.4;

/** The rows of the lines `[first, last]`, page after page, each from the top down. */
export function rowsOf(flow: Flow, first: number, last: number): Row[] {
  const lines = flow.lines.slice(first, last + 1).map((line, place) => ({ line, index: first + place }));
  lines.sort((a, b) => a.line.page - b.line.page || b.line.box[1] - a.line.box[1]);
  const rows: { page: number; foot: number; cells: LineCell[] }[] = [];
  for (const { line, index } of lines) {
    const current = rows.at(-1);
    const beside = current?.page === line.page && current.foot - line.box[1] < SAME_HEIGHT * line.fontSize;
    if (current && beside) current.cells.push(...lineRuns(flow, index));
    else rows.push({ page: line.page, foot: line.box[1], cells: lineRuns(flow, index) });
  }
  return rows.map(({ page, cells }) => ({ page, cells: cells.toSorted((a, b) => a.xMin - b.xMin) }));
}
