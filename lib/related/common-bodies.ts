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
  for (const { one, other, approximate } of matches(pairsOf(mine, theirs, around))) {
    common.reasons.push({ kind: 'same-beneficiary', name: one.body.name, theirName: other.body.name, approximate });
    const change = amountChange(one.body.name, one.grants, other.grants);
    if (change) common.changes.push(change);
    for (const { beneficiary, amountCents } of other.grants) {
      common.evidence.push(...beneficiary.evidence, ...(amountCents?.evidence ?? []));
    }
  }
  return common;
}

interface Pair {
  one: Beneficiary;
  other: Beneficiary;
  approximate: boolean;
}

/** Everybody of the one act who is, or resembles, somebody of the other. */
function pairsOf(mine: readonly Beneficiary[], theirs: readonly Beneficiary[], around: Surroundings): Pair[] {
  const byStem = groupByStem(theirs);
  return mine.flatMap((one) => {
    const near = new Set(one.stems.flatMap((stem) => byStem.get(stem) ?? []));
    return [...near].flatMap((other) => {
      const likeness = compare(one.body, other.body, around);
      return likeness === 'different' ? [] : [{ one, other, approximate: likeness === 'approximate' }];
    });
  });
}

/** Each body once: with the one that is the same, else with the one that resembles it, if no other does. */
function matches(pairs: readonly Pair[]): Pair[] {
  const taken = new Set<Beneficiary>();
  const same = pairs.filter(({ one, other, approximate }) => {
    if (approximate || taken.has(one) || taken.has(other)) return false;
    taken.add(one).add(other);
    return true;
  });
  const open = pairs.filter(({ one, other, approximate }) => approximate && !taken.has(one) && !taken.has(other));
  const isOnly = (pair: Pair): boolean =>
    open.every((rival) => rival === pair || (rival.one !== pair.one && rival.other !== pair.other));
  return [...same, ...open.filter(isOnly)];
}

function groupByStem(beneficiaries: readonly Beneficiary[]): Map<string, Beneficiary[]> {
  const groups = new Map<string, Beneficiary[]>();
  for (const one of beneficiaries) {
    for (const stem of one.stems) groups.set(stem, [...(groups.get(stem) ?? []), one]);
  }
  return groups;
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
  bare.forms.flatMap(({ key }) =>
    body.forms.filter((other) => other.key.startsWith(`${key} `)).map((other) => other.key.slice(key.length + 1)),
  );
