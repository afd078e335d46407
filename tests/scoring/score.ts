/** One document's Reading beside what a careful reader found in it. */
import type { Evidence, Found } from '../../lib/model/evidence.ts';
import type { Deliberation, Reading } from '../../lib/model/reading.ts';
import { scoreAmounts, scoreReferences } from './amounts.ts';
import type { ExpectedAct, ExpectedDocument } from './expected.ts';
import { scoreGrants } from './grants.ts';
import { scoreNames, scoreVoters } from './names.ts';
import { nearlySameWords, overlap, sameBudgetLine, samePerson, sameUnspaced, sameWords } from './same.ts';
import { count, type Disagreement, type FieldTally, type Tally } from './tally.ts';

export interface Score {
  tally: Tally;
  disagreements: Disagreement[];
}

export type Report = (field: string, what: keyof FieldTally, wanted: unknown, got: unknown) => void;

type Value = string | number;

/** Saying one of these where the document has none is an error even if the labels do not claim to be exhaustive. */
const STRICT = new Set([
  'number',
  'outcome',
  'for',
  'against',
  'abstentions',
  'notVoting',
  'inOffice',
  'present',
  'proxies',
  'votesCast',
]);

const SAME: Record<string, (a: string, b: string) => boolean> = {
  number: sameUnspaced,
  actId: sameUnspaced,
  title: nearlySameWords,
  body: sameWords,
  president: samePerson,
  secretary: samePerson,
  rapporteur: samePerson,
  budgetLine: sameBudgetLine,
};

export function scoreDocument(document: string, expected: ExpectedDocument, reading: Reading): Score {
  const tally: Tally = {};
  const disagreements: Disagreement[] = [];
  const report: Report = (field, what, wanted, got) => {
    count(tally, field, what);
    if (what !== 'right') disagreements.push({ document, field, what, wanted, got });
  };
  report('kind', reading.kind === expected.kind ? 'right' : 'wrong', expected.kind, reading.kind);
  const left = [...reading.deliberations];
  for (const wanted of expected.deliberations) {
    const at = bestMatch(wanted, left, expected.deliberations.length);
    const [act] = at === undefined ? [] : left.splice(at, 1);
    report('acts', act === undefined ? 'missed' : 'right', wanted.title ?? wanted.number, undefined);
    if (act !== undefined) scoreAct(wanted, act, expected.exhaustive === true, report);
  }
  if (expected.complete !== false)
    for (const act of left) report('acts', 'extra', undefined, act.title?.value ?? act.number?.value);
  return { tally, disagreements };
}

function bestMatch(wanted: ExpectedAct, acts: readonly Deliberation[], described: number): number | undefined {
  const byNumber = acts.findIndex(
    (act) => wanted.number !== undefined && act.number !== undefined && sameUnspaced(act.number.value, wanted.number),
  );
  if (byNumber >= 0) return byNumber;
  if (described === 1 && acts.length === 1) return 0;
  const shares = acts.map((act) => overlap(act.title?.value ?? '', wanted.title ?? ''));
  const best = Math.max(...shares, 0);
  return best >= 0.4 ? shares.indexOf(best) : undefined;
}

function scoreAct(wanted: ExpectedAct, act: Deliberation, exhaustive: boolean, report: Report): void {
  const compare = (field: string, want: Value | undefined, found: Found<Value> | undefined) => {
    if (found !== undefined) report('evidence', isGrounded(found) ? 'right' : 'wrong', field, found.evidence);
    if (want === undefined) {
      const said = found?.certainty === 'stated' && found.value !== 0;
      if (said && (exhaustive || STRICT.has(field))) report(field, 'extra', undefined, found.value);
    } else if (found === undefined) report(field, 'missed', want, undefined);
    else {
      const same = SAME[field];
      const right = same ? same(String(found.value), String(want)) : found.value === want;
      report(field, right ? 'right' : 'wrong', want, found.value);
    }
  };
  for (const field of [
    'number',
    'session',
    'convened',
    'title',
    'body',
    'president',
    'secretary',
    'siren',
    'posted',
    'budgetLine',
  ] as const) {
    compare(field, wanted[field], act[field]);
  }
  if (wanted.rapporteur !== undefined) compare('rapporteur', wanted.rapporteur, act.rapporteur);
  compare('actId', wanted.actId, act.transmission?.actId);
  compare('received', wanted.received, act.transmission?.received);
  for (const field of ['inOffice', 'present', 'proxies', 'votesCast'] as const)
    compare(field, wanted[field], act.members[field]);
  scoreNames(wanted, act, report);
  const vote = act.votes.find(({ scope }) => scope === 'act');
  compare('outcome', wanted.vote?.outcome, vote?.outcome);
  for (const field of ['for', 'against', 'abstentions', 'notVoting'] as const)
    compare(field, wanted.vote?.[field], vote?.[field]);
  scoreVoters(wanted.vote, vote, report);
  scoreGrants(wanted, act, report);
  scoreAmounts(wanted, act, report);
  scoreReferences(wanted, act, report);
  if (wanted.failedChecks !== undefined) {
    const failed = act.checks.filter(({ result }) => result === 'failed').map(({ code }) => code);
    const same = [...failed].sort().join() === [...wanted.failedChecks].sort().join();
    report('failedChecks', same ? 'right' : 'wrong', wanted.failedChecks, failed);
  }
}

/** Every value but a correction points at words of the document. */
export function isGrounded({ certainty, evidence }: Found<unknown>): boolean {
  return certainty === 'corrected' || (evidence.length > 0 && evidence.every(isPassage));
}

const isPassage = ({ page, quote, boxes }: Evidence): boolean =>
  page >= 1 &&
  quote.trim() !== '' &&
  boxes.length > 0 &&
  boxes.every(([left, bottom, right, top]) => left < right && bottom < top);
