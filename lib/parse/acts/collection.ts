/** Where the acts of a collection begin: each has a head of its own, on a page of its own or below the act before. */
import type { TextLine } from '../../model/page.ts';
import { ACT_NUMBER, compactNumber, NUMBER_SIGN, SERIAL } from '../grammar/act-numbers.ts';
import { ACT_HEADING, DECIDES, EXTRACT } from '../grammar/documents.ts';
import { foldedLine } from './line-text.ts';

const NUMBER = new RegExp(
  `^(?:projet de )?deliberations?\\s?(?:${NUMBER_SIGN})?\\s?(?<number>${ACT_NUMBER}|${SERIAL})`,
);
/** What an act ends with: nothing begins a new one before that. */
const CLOSING =
  /^(?:pour extrait|pour copie|pour expedition|ainsi (?:fait|delibere)|fait (?:a|et delibere)|certifie|signe\b|(?:le|la) (?:maire|president)e?\s?,?$)|\b(?:adopte|rejete|approuve)e? a (?:l'unanimite|la majorite)|\ble (?:conseil|bureau)[^\n]{0,30} adopte\b/;

/** Indexes of the lines of `body` with which an act begins; the first is always 0. What decides nothing is no act. */
export function actStarts(body: readonly TextLine[]): number[] {
  const starts = headStarts(body);
  return starts.filter((start, place) => {
    if (place === 0) return true;
    const own = body.slice(start, starts[place + 1]).map(foldedLine);
    return own.some((line, index) => DECIDES.test(line) || DECIDES.test(`${line} ${own[index + 1] ?? ''}`));
  });
}

function headStarts(body: readonly TextLine[]): number[] {
  const starts = [0];
  let number: string | undefined;
  let closed = false;
  let headed = false;
  body.forEach((line, index) => {
    const folded = foldedLine(line);
    const own = NUMBER.exec(folded)?.groups?.['number'];
    const compact = own === undefined ? undefined : compactNumber(own);
    const head = EXTRACT.test(folded) || ACT_HEADING.test(folded);
    if (head && headed && closed && !(compact !== undefined && compact === number)) {
      starts.push(letterheadOf(body, index));
      number = compact;
      closed = false;
    } else {
      number ??= compact;
      closed ||= headed && CLOSING.test(folded);
    }
    headed ||= head;
  });
  return starts;
}

/** The lines above a head on the same page belong to it, unless the act before ends there. */
function letterheadOf(body: readonly TextLine[], head: number): number {
  const page = body[head]?.page;
  let first = head;
  while (first > 0 && body[first - 1]?.page === page) first -= 1;
  const above = body.slice(first, head);
  return above.length > 8 || above.some((line) => CLOSING.test(foldedLine(line))) ? head : first;
}
