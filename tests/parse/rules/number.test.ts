import { numberRules } from '../../../lib/parse/rules/number/index.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('number', numberRules, [
  { rule: 'announced-number', text: 'DELIBERATION N°2031.00412', finds: ['2031.00412'], quotes: '2031.00412' },
  { rule: 'announced-number', text: 'Délibération n° 2031 / 6', finds: ['2031/6'] },
  { rule: 'announced-number', text: 'Nombre de membres en exercice : 70', finds: [] },
]);
