/** The beneficiaries that two acts have in common. */
import type { Evidence } from '../model/evidence.ts';
import type { AmountChange, RelationReason } from '../model/related.ts';
import { amountChange } from './amount-change.ts';
import type { Beneficiary } from './beneficiary.ts';
import type { Body } from './body.ts';
import { sameCompletion } from './name-book.ts';
import { compareBodies } from './same-body.ts';

/** What two acts are compared against. */
export interface Surroundings {
  /** All beneficiaries of the authority that are known. */
  everybody: readonly Body[];
  /** Folded words of the authority's name. */
  place: ReadonlySet<string>;
}

export interface InCommon {
  reasons: Extract<RelationReason, { kind: 'same-beneficiary' }>[];
  changes: AmountChange[];
  /** Of the other act. */
  evidence: Evidence[];
}

export function bodiesInCommon(
  mine: readonly Beneficiary[],
  theirs: readonly Beneficiary[],
  around: Surroundings,
): InCommon {
  const common: InCommon = { reasons: [], changes: [], evidence: [] };
  const byStem = groupByStem(theirs);
  for (const one of mine) {
    const near = new Set(one.stems.flatMap((stem) => byStem.get(stem) ?? []));
    const match = bestMatch(one, [...near], around);
    if (!match) continue;
    const { other, approximate } = match;
    common.reasons.push({ kind: 'same-beneficiary', name: one.body.name, theirName: other.body.name, approximate });
    const change = amountChange(one.body.name, one.grants, other.grants);
    if (change) common.changes.push(change);
    for (const { beneficiary, amountCents } of other.grants) {
      common.evidence.push(...beneficiary.evidence, ...(amountCents?.evidence ?? []));
    }
  }
  return common;
}

function groupByStem(beneficiaries: readonly Beneficiary[]): Map<string, Beneficiary[]> {
  const groups = new Map<string, Beneficiary[]>();
  for (const one of beneficiaries) {
    for (const stem of one.stems) groups.set(stem, [...(groups.get(stem) ?? []), one]);
  }
  return groups;
}

/** The one that is the same, else the only one that resembles it: of two that do, nobody can say which it is. */
function bestMatch(
  one: Beneficiary,
  others: readonly Beneficiary[],
  around: Surroundings,
): { other: Beneficiary; approximate: boolean } | undefined {
  const close: Beneficiary[] = [];
  for (const other of others) {
    const likeness = compare(one.body, other.body, around);
    if (likeness === 'same') return { other, approximate: false };
    if (likeness === 'approximate') close.push(other);
  }
  const [only, second] = close;
  return only !== undefined && second === undefined ? { other: only, approximate: true } : undefined;
}

function compare(one: Body, other: Body, { everybody, place }: Surroundings): 'same' | 'approximate' | 'different' {
  const sameness = compareBodies(one, other, place);
  if (sameness !== 'completed') return sameness;
  return isOnlyCompletion(one.bare ? one : other, everybody) ? 'approximate' : 'different';
}

/**
 * Whether all that completes the bare acronym, among all beneficiaries known, says the same. Bodies of one network are
 * told apart by it: where « CRESS Bretagne » and « CRESS AuRA » are known, « CRESS » alone may be either.
 */
function isOnlyCompletion(bare: Body, everybody: readonly Body[]): boolean {
  const completions = everybody
    .filter((body) => !body.bare)
    .map((body) => endsOf(body, bare))
    .filter((ends) => ends.length > 0);
  return completions.every((ends) =>
    completions.every((others) => ends.some((end) => others.some((other) => sameCompletion(end, other)))),
  );
}

const endsOf = (body: Body, bare: Body): string[] =>
  bare.forms.flatMap((form) =>
    body.forms.filter((other) => other.startsWith(`${form} `)).map((other) => other.slice(form.length + 1)),
  );
