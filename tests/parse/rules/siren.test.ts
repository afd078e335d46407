import { sirenRules } from '../../../lib/parse/rules/siren/index.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('siren', sirenRules, [
  {
    rule: 'siren-in-act-id',
    text: '042-123456782-20310514-D20310019710-DE',
    finds: ['123456782'],
    quotes: '123456782',
  },
  { rule: 'siren-in-act-id', text: '99_DE-042-732829320-20310414-D20310015510', finds: ['732829320'] },
  { rule: 'siren-in-act-id', text: '042-123456789-20310514-D20310019710-DE', finds: [] },
  { rule: 'printed-siren', text: 'SIREN : 123 456 782', finds: ['123456782'] },
  { rule: 'printed-siren', text: 'N° SIRET 732 829 320 00074', finds: ['732829320'] },
  { rule: 'printed-siren', text: 'SIREN : 123 456 789', finds: [] },
]);
