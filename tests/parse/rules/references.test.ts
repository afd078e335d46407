import { referenceRules } from '../../../lib/parse/rules/references/index.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('references', referenceRules, [
  {
    rule: 'cited-act',
    text: 'Vu la délibération n° 2029-45 du 12 mars 2029 approuvant le programme,',
    finds: [{ number: '2029-45', date: '2029-03-12' }],
    quotes: 'délibération n° 2029-45 du 12 mars 2029',
  },
  {
    rule: 'cited-act',
    text: 'Instaurée par la délibération du 29 mai 2030 n°2030/284, cette campagne',
    finds: [{ number: '2030/284', date: '2030-05-29' }],
  },
  { rule: 'cited-act', text: 'la délibération du Conseil municipal du 6 mai 2024', finds: [{ date: '2024-05-06' }] },
  { rule: 'cited-act', text: 'la délibération (N° 2030/ 634)', finds: [{ number: '2030/634' }] },
  { rule: 'cited-act', text: 'annexée à la présente délibération ;', finds: [] },
]);
