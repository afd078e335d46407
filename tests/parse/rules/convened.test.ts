import { convenedDayRules, convenedRules } from '../../../lib/parse/rules/convened/index.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('convened', convenedRules, [
  {
    rule: 'convened-on',
    text: 'suite à la convocation qui leur a été adressée le quinze juin deux mille trente et un',
    finds: ['2031-06-15'],
  },
  {
    rule: 'convened-on',
    text: 'Le Bureau Métropolitain a été convoqué le 07 juin 2031',
    finds: ['2031-06-07'],
    quotes: 'convoqué le 07 juin 2031',
  },
  { rule: 'convened-on', text: 'Convoqué le mardi 29 janvier 2031, le Conseil Municipal', finds: ['2031-01-29'] },
  { rule: 'convened-on', text: 'Date de convocation : 05/03/2031', finds: ['2031-03-05'] },
  { rule: 'convened-on', text: 'Date de la convocation du Conseil : 5 mars 2031', finds: ['2031-03-05'] },
  { rule: 'convened-on', text: 'dûment convoqués par lettre du 3 mai 2031', finds: ['2031-05-03'] },
  { rule: 'convened-on', text: 'CONVOCATION EN DATE DU 20 JANVIER 2031', finds: ['2031-01-20'] },
  { rule: 'convened-on', text: 'Séance du 20 janvier 2031', finds: [] },
]);

describeRules('convened, without its year', convenedDayRules, [
  { rule: 'convened-without-year', text: "dûment convoqué le 29 juin, s'est réuni", finds: [{ day: 29, month: 6 }] },
  { rule: 'convened-without-year', text: 'Date de convocation : 1er mars', finds: [{ day: 1, month: 3 }] },
  { rule: 'convened-without-year', text: 'dûment convoqué le 29 juin 2031', finds: [] },
]);
