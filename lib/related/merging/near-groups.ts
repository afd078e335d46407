/** Groups of names that resemble each other, if all of them do and none else. */
import { MERGE_RULES, type MergeRule } from '../../model/merging.ts';
import { type Attributes, ATTRIBUTES, mayBeOne } from './attributes.ts';
import { Groups } from './groups.ts';
import { isTelling, type Naming } from './naming.ts';
import type { Candidate } from './meeting.ts';
import { NEAR_ROUNDS, type NearPair } from './near-names.ts';

/** Groups that are one perhaps, and the least sure rule that says so of two of them. */
export interface NearGroup {
  members: Naming[][];
  rule: MergeRule;
}

/** A person, a commune, and a name of which nothing tells it apart, resemble nobody: there are too many like them. */
const mayResemble = (names: readonly Naming[]): boolean =>
  names.every((name) => !name.isPerson && name.attributes.kind !== 'commune' && isTelling(name));

const attributesOfAll = (names: readonly Naming[]): Attributes =>
  Object.fromEntries(
    ATTRIBUTES.flatMap((attribute) => {
      const value = names.map(({ attributes }) => attributes[attribute]).find((each) => each !== undefined);
      return value === undefined ? [] : [[attribute, value]];
    }),
  );

/** Every two of them are a pair: « A » like « B » and « B » like « C » make nothing of « A » and « C ». */
const allResemble = (members: number, pairs: number): boolean => pairs === (members * (members - 1)) / 2;

const pairKey = ({ one, other }: NearPair): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** @param place folded words of the authority's name */
export function nearGroups(exact: readonly Naming[][], place: ReadonlySet<string>): NearGroup[] {
  let groups = exact.filter(mayResemble);
  const found: NearGroup[] = [];
  for (const findPairs of NEAR_ROUNDS) {
    const attributes = groups.map(attributesOfAll);
    const candidates = groups.flatMap((names, group) => distinctForms(names, group));
    const pairs = new Map<string, NearPair>();
    for (const pair of findPairs(candidates, place)) {
      if (mayBeOne(attributes[pair.one] ?? {}, attributes[pair.other] ?? {}))
        pairs.set(pairKey(pair), pairs.get(pairKey(pair)) ?? pair);
    }
    const joined = joinAll(groups, [...pairs.values()]);
    found.push(...joined.near);
    groups = joined.groups;
  }
  return found;
}

const leastSure = (pairs: readonly NearPair[]): MergeRule =>
  MERGE_RULES.findLast((rule) => pairs.some((pair) => pair.rule === rule)) ?? 'spelling';

const distinctForms = (names: readonly Naming[], group: number): Candidate[] => [
  ...new Map(names.map(({ own }) => [own.key, { group, words: own.words }])).values(),
];

function joinAll(groups: readonly Naming[][], pairs: readonly NearPair[]): { groups: Naming[][]; near: NearGroup[] } {
  const components = new Groups(groups.length);
  for (const { one, other } of pairs) components.join(one, other);
  const pairsOf = new Map<number, NearPair[]>();
  for (const pair of pairs) {
    const root = components.find(pair.one);
    const others = pairsOf.get(root);
    if (others) others.push(pair);
    else pairsOf.set(root, [pair]);
  }
  const near: NearGroup[] = [];
  const next = components.all().flatMap((component): Naming[][] => {
    const members = component.map((group) => groups[group] ?? []);
    const within = pairsOf.get(components.find(component[0] ?? 0)) ?? [];
    if (members.length === 1 || !allResemble(members.length, within.length)) return members;
    near.push({ members, rule: leastSure(within) });
    return [members.flat()];
  });
  return { groups: next, near };
}
