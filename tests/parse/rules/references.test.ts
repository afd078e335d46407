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
  {
    rule: 'cited-act',
    text: 'la délibération n°2029-147 du Conseil communautaire du 12 décembre 2029 instituant une aide',
    finds: [{ number: '2029-147', date: '2029-12-12' }],
  },
  {
    rule: 'cited-act',
    text: 'les 100 000 € votés le 24 octobre 2030 par le Bureau (délibération B_30_10_24_007).',
    finds: [{ number: 'B_30_10_24_007', date: '2030-10-24' }],
  },
  {
    rule: 'cited-act',
    zone: 'header',
    text: 'Objet : abrogation de la délibération n° 2029-45',
    finds: [],
  },
  {
    rule: 'cited-dates',
    text: 'Les délibérations des 12 mars, 4 juin et 9 juillet 2030 ont fixé les règles.',
    finds: [{ date: '2030-03-12' }, { date: '2030-06-04' }, { date: '2030-07-09' }],
    quotes: '12 mars',
  },
  {
    rule: 'cited-dates',
    text: 'Vu les délibérations du Conseil municipal des 3 mai 2029 et 4 juin 2030',
    finds: [{ date: '2029-05-03' }, { date: '2030-06-04' }],
  },
  {
    rule: 'cited-dates',
    text: 'Vu les délibérations du 3 mai 2029 et du 4 juin 2030 portant règlement',
    finds: [{ date: '2029-05-03' }, { date: '2030-06-04' }],
  },
  { rule: 'cited-dates', text: 'Vu la délibération du 3 mai 2029 et du contrat', finds: [] },
  {
    rule: 'cited-numbers',
    text: 'Vu les délibérations n° 2030-15, 2030-16 et n° 2030-17 du 3 juin 2030',
    finds: [{ number: '2030-15' }, { number: '2030-16' }, { number: '2030-17', date: '2030-06-03' }],
  },
  {
    rule: 'cited-numbers',
    text: 'les délibérations n° B2030-15 du 3 mai 2030 et B2030-16 du 3 juin 2030',
    finds: [
      { number: 'B2030-15', date: '2030-05-03' },
      { number: 'B2030-16', date: '2030-06-03' },
    ],
  },
  { rule: 'cited-numbers', text: 'les délibérations n° 2030-15 et suivantes, du 3 juin 2030', finds: [] },
  { rule: 'cited-dates', text: 'les délibérations des conseils municipaux', finds: [] },
  { rule: 'cited-act', text: 'annexée à la présente délibération ;', finds: [] },
]);
