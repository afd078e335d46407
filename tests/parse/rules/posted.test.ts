import { postedRules } from '../../../lib/parse/rules/posted/index.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('posted', postedRules, [
  { rule: 'posted-on', text: "[stamp] DATE D'AFFICHAGE :20310621", finds: ['2031-06-21'] },
  { rule: 'posted-on', text: 'Publiée le : 05 février 2031', finds: ['2031-02-05'] },
  { rule: 'posted-on', text: 'Affiché le 12/03/2031', finds: ['2031-03-12'] },
  { rule: 'posted-on', text: 'Mise en ligne le 1er mars 2031', finds: ['2031-03-01'] },
  { rule: 'posted-on', text: 'Date de publication : 12.03.2031', finds: ['2031-03-12'] },
  { rule: 'posted-on', text: 'Reçu en préfecture le 12/03/2031', finds: [] },
  { rule: 'posted-on', text: 'le décret publié le 12 mars 2031', finds: [] },
]);
