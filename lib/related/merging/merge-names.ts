/** All names of a collection → beneficiaries: which names are one, and why. */
import type { ExplainedInAct, MergeDecision, PrintedName } from '../../model/merging.ts';
import { DecidedGroups } from './decided-groups.ts';
import { explanationsOf, type Explanations } from './explained.ts';
import { type MergedNames, reasonsFromHead, type Tie } from './head.ts';
import { byFrequency, type Naming, namingOf } from './naming.ts';
import { nearGroups } from './near-groups.ts';
import { reasonFor } from './reason.ts';
import { sameWords } from './same-words.ts';

export interface NamesOfCollection {
  /** One for each grant, in any order. */
  names: readonly PrintedName[];
  explained: readonly ExplainedInAct[];
  decisions: readonly MergeDecision[];
}

/** A stretch of text for equality; no name holds a line break. */
export const nameId = ({ scope, name }: PrintedName): string => `${scope}\n${name}`;

/**
 * Deterministic: the order of names and decisions says nothing. Names of different authorities are never one, unless the user says
 * so: each town has its « lycée Jean-Moulin ».
 */
export function mergeNames({ names, explained, decisions }: NamesOfCollection): MergedNames[] {
  const scopes = groupByScope(names, explained);
  const namings = scopes.flatMap(({ namings: inScope }) => inScope).sort(byFrequency);
  const numbers = new Map(namings.map((naming, at) => [naming, at]));
  const groups = new DecidedGroups(namings.length, decisions, numberByName(namings, decisions));

  const ties: Tie[] = groups.together.map(([one, other]) => ({ one, other, why: byHand }));
  for (const scope of scopes) ties.push(...tiesIn(scope, groups, numbers));
  return reasonsFromHead(namings, groups.all(), ties);
}

/** Numbers of the few names that the user decided on. */
function numberByName(
  namings: readonly Naming[],
  decisions: readonly MergeDecision[],
): (name: PrintedName) => number | undefined {
  const decided = new Set(decisions.flatMap(({ name, others }) => [name, ...others].map(nameId)));
  const numbers = new Map<string, number>();
  if (decided.size > 0) {
    for (const [number, naming] of namings.entries()) {
      if (decided.has(nameId(naming))) numbers.set(nameId(naming), number);
    }
  }
  return (name) => numbers.get(nameId(name));
}

const byHand: Tie['why'] = (_name, like) => ({ rule: 'by-hand', like: like.name });

/** The names of one authority. */
interface Scope {
  place: ReadonlySet<string>;
  namings: Naming[];
  explanations: Explanations;
}

function groupByScope(names: readonly PrintedName[], explained: readonly ExplainedInAct[]): Scope[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { scope, name } of names) {
    const inScope = counts.get(scope) ?? new Map<string, number>();
    counts.set(scope, inScope.set(name, (inScope.get(name) ?? 0) + 1));
  }
  const inActs = new Map<string, ExplainedInAct[]>();
  for (const one of explained) {
    const inScope = inActs.get(one.scope);
    if (inScope) inScope.push(one);
    else inActs.set(one.scope, [one]);
  }
  const inOrder = [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.map(([scope, inScope]) => {
    const printed = [...inScope].map(([name, count]) => ({ scope, name, count }));
    const explanations = explanationsOf(printed, inActs.get(scope) ?? []);
    const namings = printed.map(({ count, ...one }) => namingOf(one, count, explanations.book)).sort(byFrequency);
    // A scope is a folded name, so its words are those of the authority's territory.
    return { place: new Set(scope.split(' ')), namings, explanations };
  });
}

/** Joins what the rules say of one authority's names, the surest first. */
function tiesIn(
  { place, namings, explanations }: Scope,
  groups: DecidedGroups,
  numbers: ReadonlyMap<Naming, number>,
): Tie[] {
  // Numbers rise as names become rarer: the most frequent comes first.
  const numbersOf = (names: readonly Naming[]): number[] =>
    names.flatMap((name) => numbers.get(name) ?? []).sort((one, other) => one - other);
  const ties: Tie[] = [];
  const exact = sameWords(namings);
  for (const names of exact) {
    if (names.length === 1) continue;
    for (const [one, other] of groups.joinAll(numbersOf(names))) {
      ties.push({ one, other, why: (name, like) => reasonFor(name, like, explanations) });
    }
  }
  for (const { members, rule } of nearGroups(exact, place)) {
    for (const [one, other] of groups.joinAll(numbersOf(members.flat()))) {
      ties.push({ one, other, why: (_name, like) => ({ rule, like: like.name, approximate: true }) });
    }
  }
  return ties;
}
