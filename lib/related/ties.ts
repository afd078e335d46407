/** Everything that ties one act to another. */
import type { Evidence } from '../model/evidence.ts';
import type { AmountChange, RelationReason } from '../model/related.ts';
import { sameBody } from './authority.ts';
import { type Citation, citesDate, citesNumber } from './citation.ts';
import { bodiesInCommon, type Surroundings } from './common-bodies.ts';
import type { KnownAct } from './known-act.ts';
import { type Party, wordsSaid } from './party.ts';
import { commonSubjects } from './subject.ts';

export interface Ties {
  /** Best first. */
  reasons: RelationReason[];
  changes: AmountChange[];
  /** Of the other act. */
  evidence: Evidence[];
}

/** Best first. An approximate name is less than a citation. */
const RANK: Readonly<Record<RelationReason['kind'], number>> = {
  'same-beneficiary': 0,
  cites: 1,
  'cited-by': 2,
  'same-programme': 4,
  'same-budget-line': 5,
  'same-subject': 6,
};
const APPROXIMATE_RANK = 3;

export const rankOf = (reason: RelationReason): number =>
  reason.kind === 'same-beneficiary' && reason.approximate ? APPROXIMATE_RANK : RANK[reason.kind];

interface Surrounding extends Surroundings {
  /** How many of the acts compared are of the sitting of that date and body. */
  sittingSize: (of: KnownAct) => number;
}

export function tiesBetween(mine: Party, theirs: Party, around: Surrounding): Ties {
  const common = bodiesInCommon(mine.beneficiaries, theirs.beneficiaries, around);
  const shared = [...programmeReasons(mine, theirs), ...budgetReasons(mine, theirs), ...subjectReasons(mine, theirs)];
  const others = [...common.reasons, ...shared];
  const citations = citationReasons(mine.known, theirs.known, others.length > 0, around);
  const reasons = [...others, ...citations].sort((a, b) => rankOf(a) - rankOf(b));
  return { reasons, changes: common.changes, evidence: [...common.evidence, ...evidenceFor(theirs.known, reasons)] };
}

/** A citation by date alone means one act of that sitting: the only one known, or one that is tied otherwise too. */
function citationReasons(
  one: KnownAct,
  other: KnownAct,
  tied: boolean,
  { sittingSize }: Surrounding,
): RelationReason[] {
  const cites = (citing: KnownAct, cited: KnownAct): Citation | undefined => {
    const byNumber = citesNumber(citing, cited);
    if (byNumber) return byNumber;
    const byDate = citesDate(citing, cited);
    return byDate && sameBody(citing, cited) && (tied || sittingSize(cited) === 1) ? byDate : undefined;
  };
  const [there, back] = [cites(one, other), cites(other, one)];
  return [
    ...(there ? [{ kind: 'cites', ...there } as const] : []),
    ...(back ? [{ kind: 'cited-by', ...back } as const] : []),
  ];
}

const programmeReasons = (mine: Party, theirs: Party): RelationReason[] =>
  mine.programmes
    .filter(({ keys }) => theirs.programmes.some((other) => other.keys.some((key) => keys.includes(key))))
    .map(({ name }) => ({ kind: 'same-programme', name }));

const budgetReasons = (mine: Party, theirs: Party): RelationReason[] =>
  [...mine.budgetLines]
    .filter(([key]) => theirs.budgetLines.has(key))
    .map(([, line]) => ({ kind: 'same-budget-line', line }));

function subjectReasons(mine: Party, theirs: Party): RelationReason[] {
  const said = new Set([...wordsSaid(mine), ...wordsSaid(theirs)]);
  const [here, there] = [mine, theirs].map(({ known }) => known.act.title?.value ?? '');
  const words = commonSubjects(here ?? '', there ?? '', said);
  return words.length > 0 ? [{ kind: 'same-subject', words }] : [];
}

/** Passages of the act that bear the reasons. */
function evidenceFor({ act }: KnownAct, reasons: readonly RelationReason[]): Evidence[] {
  const kinds = new Set(reasons.map(({ kind }) => kind));
  return [
    ...(kinds.has('cites') ? ((act.number ?? act.session)?.evidence ?? []) : []),
    ...(kinds.has('cited-by') ? act.references.flatMap(({ evidence }) => evidence) : []),
    ...(kinds.has('same-budget-line') ? (act.budgetLine?.evidence ?? []) : []),
    ...(kinds.has('same-programme') || kinds.has('same-subject') ? (act.title?.evidence ?? []) : []),
  ];
}
