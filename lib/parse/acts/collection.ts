/** The acts of a collection: each has a head of its own, on a page of its own or below the act before. */
import type { TextLine } from '../../model/page.ts';
import { ACT_NUMBER, compactNumber, NUMBER_SIGN, SERIAL } from '../grammar/act-numbers.ts';
import { ACT_HEADING, EXTRACT, OTHER_ACT } from '../grammar/documents.ts';
import { madeOnce } from '../made-once.ts';
import { decides } from './decides.ts';
import { foldedLine } from './line-text.ts';

/** Lines of the body: `[start, end)`. */
export interface Segment {
  start: number;
  end: number;
}

const NUMBER = new RegExp(
  `^(?:projet de )?deliberations?\\s?(?:${NUMBER_SIGN})?\\s?(?<number>${ACT_NUMBER}|${SERIAL})`,
);
/** What an act ends with: nothing begins a new one before that. */
const CLOSING =
  /^(?:pour extrait|pour copie|pour expedition|ainsi (?:fait|delibere)|fait (?:a|et delibere)|certifie|signe\b|(?:le|la) (?:maire|president)e?\s?,?(?:$| [a-z' -]{3,40}$))|\b(?:adopte|rejete|approuve)e? a (?:l'unanimite|la majorite)|\ble (?:conseil|bureau)[^\n]{0,30} adopte\b/;
/** A letterhead has so many lines at most. */
const LETTERHEAD = 8;

/**
 * The acts of deliberating bodies among `body`. What decides nothing goes with the act before (an annex), unless it is an
 * act of another kind (an order) or what stands before the first act (a cover, a table of contents).
 */
export function actSegments(body: readonly TextLine[]): Segment[] {
  const heads = headsOf(body);
  const segments: Segment[] = [];
  heads.forEach(({ start, other }, place) => {
    const end = heads[place + 1]?.start ?? body.length;
    const last = segments.at(-1);
    if (other) return;
    if (decides(body.slice(start, end))) segments.push({ start, end });
    else if (last) last.end = end;
  });
  const [first] = segments;
  return first ? segments : [{ start: 0, end: body.length }];
}

interface Head {
  start: number;
  /** An order, a decision of the mayor: no act of a deliberating body. */
  other: boolean;
}

function headsOf(body: readonly TextLine[]): Head[] {
  const heads: Head[] = [{ start: 0, other: false }];
  let number: string | undefined;
  let closed = false;
  let headed = false;
  body.forEach((line, index) => {
    const { compact, head, otherAct } = saidBy(line);
    const other = closed && otherAct;
    const again = compact !== undefined && compact === number;
    // The first head after a cover begins the first act; any other one comes after an act has closed.
    const begins = head && !again && (headed ? closed : line.page !== body[0]?.page);
    if (begins || other) {
      heads.push({ start: letterheadOf(body, index), other });
      number = compact;
      closed = other;
    } else {
      number ??= compact;
      closed ||= headed && closes(line);
    }
    headed ||= head;
  });
  return heads;
}

/** What a line says of the act that it may begin; asked again whenever more pages have come. */
const saidBy = madeOnce((line: TextLine) => {
  const folded = foldedLine(line);
  const number = NUMBER.exec(folded)?.groups?.['number'];
  return {
    compact: number === undefined ? undefined : compactNumber(number),
    head: EXTRACT.test(folded) || ACT_HEADING.test(folded),
    otherAct: OTHER_ACT.test(folded),
  };
});

/** Something closes an act: « Pour extrait conforme », « Adopté à l'unanimité ». */
export const closes = madeOnce((line: TextLine): boolean => CLOSING.test(foldedLine(line)));

/** The lines above a head on the same page belong to it, unless the act before ends there. */
function letterheadOf(body: readonly TextLine[], head: number): number {
  const page = body[head]?.page;
  let first = head;
  while (first > 0 && head - first <= LETTERHEAD && body[first - 1]?.page === page) first -= 1;
  const above = body.slice(first, head);
  return above.length > LETTERHEAD || above.some(closes) ? head : first;
}
