import type { Rule } from '../../../lib/parse/rule.ts';
import { grantRules } from '../../../lib/parse/rules/grants/index.ts';
import { describeRules } from '../rule-cases.ts';
import { oneCases } from './grants/one-cases.ts';
import { severalCases } from './grants/several-cases.ts';
import { toldBy, type Told } from './grants/told.ts';

const told: Rule<Told>[] = grantRules.map((rule) => ({
  ...rule,
  *find(zone, act) {
    for (const found of rule.find(zone, act)) yield { ...found, value: toldBy(found.value) };
  },
}));

describeRules('grants', told, [...oneCases, ...severalCases]);
