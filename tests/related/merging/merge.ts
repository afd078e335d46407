/** Merges made-up names, and says what came of it in one line a beneficiary. */
import type { ExplainedInAct, MergeDecision } from '../../../lib/model/merging.ts';
import { mergeNames } from '../../../lib/related/merging/index.ts';

export const HERE = 'brumaille metropole';

export const printed = (name: string, scope = HERE) => ({ scope, name });

interface Told {
  explained?: [long: string, short: string, act: string][];
  decisions?: MergeDecision[];
}

export const merge = (names: readonly string[], { explained = [], decisions = [] }: Told = {}) =>
  mergeNames({
    names: names.map((name) => printed(name)),
    explained: explained.map(([long, short, act]): ExplainedInAct => ({ scope: HERE, long, short, act })),
    decisions,
  });

/** The groups of names, each in the order of the alphabet. */
export const groups = (names: readonly string[], told?: Told): string[][] =>
  merge(names, told)
    .map((one) => one.names.map(({ name }) => name).toSorted())
    .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));

/** Why two names are one: `rule`, `rule?` if approximate; `-` if they are two. */
export function verdict(one: string, other: string, told?: Told): string {
  const answers = [
    [one, other],
    [other, one],
  ].map((names) => {
    const merged = merge(names, told);
    const reason = merged[0]?.names[1]?.reason;
    if (merged.length > 1 || reason === undefined) return '-';
    return `${reason.rule}${reason.approximate === true ? '?' : ''}`;
  });
  return answers[0] === answers[1] ? (answers[0] ?? '') : `depends on the order: ${answers.join(', ')}`;
}
