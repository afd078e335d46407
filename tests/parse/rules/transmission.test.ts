import { actIdRules, receivedRules } from '../../../lib/parse/rules/transmission/index.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('transmission.actId', actIdRules, [
  {
    rule: 'act-id',
    text: '042-123456782-20310514-D20310019710-DE',
    finds: ['042-123456782-20310514-D20310019710-DE'],
  },
  {
    rule: 'act-id',
    text: '99_DE-042-123456782-20310414-D20310015510',
    finds: ['99_DE-042-123456782-20310414-D20310015510'],
  },
  { rule: 'act-id', text: 'ID : 095-123456782-20310105-032031-DE', finds: ['095-123456782-20310105-032031-DE'] },
  { rule: 'act-id', text: 'ID : 095-123456782-\n20310105-032031-DE', finds: ['095-123456782-20310105-032031-DE'] },
  { rule: 'act-id', text: '02A-123456782-20310105-032031-DE', finds: ['02A-123456782-20310105-032031-DE'] },
  { rule: 'act-id', text: 'Téléphone 04-77-123456782', finds: [] },
]);

describeRules('transmission.received', receivedRules, [
  { rule: 'received-on', text: '[stamp] REÇU EN PREFECTURE\n[stamp] Le 22 juin 2031', finds: ['2031-06-22'] },
  { rule: 'received-on', text: 'Reçu en préfecture le 06/01/2031', finds: ['2031-01-06'] },
  { rule: 'received-on', text: 'Réception en Préfecture : 06/02/2031', finds: ['2031-02-06'] },
  { rule: 'received-on', text: 'Date de réception préfecture : 12/04/2031', finds: ['2031-04-12'] },
  { rule: 'received-on', text: 'Reçu par le préfet de la Loire-Basse : 12/04/2031', finds: [] },
  { rule: 'received-on', text: 'Envoyé en préfecture le 06/01/2031', finds: [] },
  { rule: 'received-on', text: 'Reçu en préfecture le', finds: [] },
]);
