import { voteRules } from '../../../lib/parse/rules/votes/index.ts';
import type { Rule } from '../../../lib/parse/rule.ts';
import { describeRules } from '../rule-cases.ts';
import { columnCases } from './votes/column-cases.ts';
import { countCases } from './votes/count-cases.ts';
import { notVotingCases } from './votes/not-voting-cases.ts';
import { outcomeCases } from './votes/outcome-cases.ts';
import { toldBy, type Told } from './votes/told.ts';

const told: Rule<Told>[] = voteRules.map((rule) => ({
  ...rule,
  *find(zone, act) {
    for (const found of rule.find(zone, act)) yield { ...found, value: toldBy(found.value) };
  },
}));

describeRules('votes', told, [...outcomeCases, ...countCases, ...columnCases, ...notVotingCases]);
