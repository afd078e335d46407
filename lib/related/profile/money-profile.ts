/** The profile of whoever is granted, grants, or is granted under: from the rows of all acts. */
import type { ActRow } from '../../model/collection.ts';
import { sumOfMoney } from '../../model/granted-money.ts';
import type { MergeDecision } from '../../model/merging.ts';
import {
  type Beside,
  MOST_GRANTS,
  type MoneyProfile,
  type ProfileKey,
  type ProfileNames,
  type YearOutcomes,
} from '../../model/profile.ts';
import type { MergedNames } from '../merging/head.ts';
import { nameId } from '../merging/merge-names.ts';
import { besideActs } from './beside.ts';
import { linesOf, meantBy } from './selection.ts';
import { yearOf, yearSums } from './year-sums.ts';

export interface ProfileSources {
  /** Of the whole collection, each act once: by the source that stands for all. */
  rows: readonly ActRow[];
  /** The identifiers of all sources of an act. @param id of any of them */
  sourcesOf: (id: string) => readonly string[];
  scopeOf: (row: ActRow) => string;
  /** The beneficiary that the key names, if it names one. */
  merged?: MergedNames;
  decisions: readonly MergeDecision[];
  /** Who sits in the authority, if the key names one. */
  members?: readonly Beside[];
}

type MoneyKey = ProfileKey & { of: MoneyProfile['of'] };

/** Undefined if the collection has nothing of it (any more). */
export function moneyProfile(key: MoneyKey, sources: ProfileSources): MoneyProfile | undefined {
  const { rows, sourcesOf, scopeOf, merged, decisions, members = [] } = sources;
  const scopes = new Set(merged ? merged.names.map(({ scope }) => scope) : [key.scope]);
  const ofScope = rows.filter((row) => scopes.has(scopeOf(row)));
  const meant = meantBy(key, ofScope, merged?.names ?? [], scopeOf);
  const acts = ofScope.filter(meant.isAct);
  if (acts.length === 0) return undefined;
  const lines = linesOf(acts, meant);
  const undated = lines.filter(({ act }) => act.session === undefined);
  return {
    of: key.of,
    key,
    name: merged?.names[0]?.name ?? printedName(key, acts),
    authorities: [...new Set(acts.flatMap(({ authority }) => authority ?? []))].toSorted(),
    lines: lines.slice(0, MOST_GRANTS).map((line) => ({ ...line, scope: scopeOf(line.act) })),
    grants: lines.length,
    acts: acts.length,
    repeated: acts.reduce((sum, { id }) => sum + sourcesOf(id).length - 1, 0),
    years: { session: yearSums(lines, 'session'), 'granted-for': yearSums(lines, 'granted-for') },
    undated: undated.length,
    undatedCents: sumOfMoney(undated.map(({ grant }) => grant)) ?? 0,
    outcomes: outcomesByYear(acts),
    ...(merged && { names: namesOf(merged, decisions) }),
    beside: [...besideActs(key, acts, scopeOf), ...members],
  };
}

/** A programme and a budget line are named as whoever asks prints them; an authority as its acts do. */
const printedName = ({ of, name, scope }: ProfileKey, acts: readonly ActRow[]): string =>
  of === 'authority' ? (acts.find(({ authority }) => authority !== undefined)?.authority ?? scope) : name;

function namesOf({ names, common }: MergedNames, decisions: readonly MergeDecision[]): ProfileNames {
  const own = new Set(names.map(nameId));
  return {
    names,
    common,
    decisions: decisions.filter(({ name, others }) => [name, ...others].some((one) => own.has(nameId(one)))),
  };
}

function outcomesByYear(acts: readonly ActRow[]): YearOutcomes[] {
  const years = new Map<number, YearOutcomes>();
  for (const { session, outcome = 'unknown' } of acts) {
    const year = yearOf(session);
    if (year === undefined) continue;
    const outcomes = years.get(year) ?? { year, counts: {} };
    years.set(year, outcomes);
    outcomes.counts[outcome] = (outcomes.counts[outcome] ?? 0) + 1;
  }
  return [...years.values()].toSorted((one, other) => one.year - other.year);
}
