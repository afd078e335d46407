/** What is marked in the document: every passage that says a value, and every failed check. */
import type { Box, Evidence } from '../../model/evidence.ts';
import { foundValues } from '../../model/found-values.ts';
import type { Deliberation } from '../../model/reading.ts';
import { kindOf, type MarkKind } from './kinds.ts';

/** One passage of one value. */
export interface Mark {
  /** Unique in the document: `act/path/n`, acts and passages counted from 0. */
  id: string;
  /** Place of the act in the reading, from 0. */
  act: number;
  /** Of the value in its act; `checks.<code>` for a failed check. */
  path: string;
  kind: MarkKind;
  /** Counted from 1. */
  page: number;
  quote: string;
  boxes: readonly Box[];
}

const passages = (act: number, path: string, kind: MarkKind, evidence: readonly Evidence[]): Mark[] =>
  evidence.map(({ page, quote, boxes }, n) => ({ id: `${act}/${path}/${n}`, act, path, kind, page, quote, boxes }));

/** What the decisions say stands in the text as a whole: marking it would mark the dispositif from end to end. */
const UNMARKED = /^decisions\./;

function marksOfAct(deliberation: Deliberation, act: number): Mark[] {
  const values = foundValues(deliberation)
    .filter(({ path }) => !UNMARKED.test(path))
    .flatMap(({ path, found }) => passages(act, path, kindOf(path), found.evidence));
  const failed = deliberation.checks
    .filter(({ result }) => result === 'failed')
    .flatMap(({ code, evidence }) => passages(act, `checks.${code}`, 'check', evidence));
  return [...values, ...failed];
}

/** In the order of the acts, and within one in that of the public format. */
export const marksOf = (deliberations: readonly Deliberation[]): Mark[] => deliberations.flatMap(marksOfAct);
