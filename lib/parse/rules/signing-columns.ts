/** Two who sign side by side: the office in one cell of a row, the name under it in a later row. */
import type { Spanned } from '../rule.ts';
import { lineCells, type LineCell } from '../text/line-cells.ts';
import type { ActText, ZoneText } from '../zones.ts';
import { surePersonAt } from './person-after.ts';

/** A signature or a seal takes so many lines at most. */
const LINES_BELOW = 8;

/** The names under the cells that fit `office`, folded. */
export function* signersUnder(zone: ZoneText, act: ActText, office: RegExp): Generator<Spanned<string>> {
  const { flow } = act;
  const last = flow.lineAt(zone.end - 1);
  for (let index = flow.lineAt(zone.start); index <= last; index++) {
    const cells = lineCells(flow, index);
    if (cells.length < 2) continue;
    for (const cell of cells) {
      if (!office.test(flow.folded.slice(cell.start, cell.end).trim())) continue;
      const found = nameUnder(act, cell, index, Math.min(index + LINES_BELOW, last));
      if (found) yield found;
    }
  }
}

function nameUnder(act: ActText, office: LineCell, from: number, to: number): Spanned<string> | undefined {
  const { flow } = act;
  for (let index = from + 1; index <= to; index++) {
    if (flow.lines[index]?.page !== flow.lines[from]?.page) return undefined;
    for (const cell of lineCells(flow, index)) {
      if (cell.xMax < office.xMin || cell.xMin > office.xMax) continue;
      const person = surePersonAt(flow.text, cell.start, cell.end);
      if (person) return { value: person.name, start: person.start, end: person.end };
    }
  }
  return undefined;
}
