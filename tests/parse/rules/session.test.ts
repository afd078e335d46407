import { sessionRules } from '../../../lib/parse/rules/session/index.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('session', sessionRules, [
  { rule: 'sitting-of', text: 'SEANCE DU BUREAU METROPOLITAIN DU 14 JUIN 2031', finds: ['2031-06-14'] },
  { rule: 'sitting-of', text: 'Séance publique du\nlundi 4 février 2031', finds: ['2031-02-04'] },
  { rule: 'sitting-of', text: 'Conseil Municipal du 13 octobre 2031', finds: ['2031-10-13'] },
  {
    rule: 'sitting-of',
    text: 'Compte-rendu de la séance\nDu Conseil Communautaire\n13 novembre 2031 à 19h30',
    finds: ['2031-11-13'],
  },
  { rule: 'sitting-of', text: 'Procès-verbal de la séance du 1er mars 2031', finds: ['2031-03-01'] },
  { rule: 'sitting-of', text: 'Date de la séance : 05/03/2031', finds: ['2031-03-05'] },
  { rule: 'sitting-of', text: 'Conseil de la Métropole du 25 janvier 2031', finds: ['2031-01-25'] },
  { rule: 'sitting-of', text: 'Approbation du procès-verbal de la séance du 3 mai 2030', finds: [] },
  { rule: 'sitting-of', text: 'Vu la délibération prise en séance du 3 mai 2030', finds: [] },
  { rule: 'sitting-of', text: 'Le Conseil municipal a été convoqué le 07 juin 2031', finds: [] },
  { rule: 'sitting-of', text: 'Date de convocation du Conseil municipal : 11 janvier 2031', finds: [] },
  { rule: 'act-of', text: 'DELIBERATION DU BUREAU METROPOLITAIN DU 14 FEVRIER 2031', finds: ['2031-02-14'] },
  { rule: 'act-of', text: 'Délibération du Conseil municipal en date du 3 mai 2031', finds: ['2031-05-03'] },
  { rule: 'act-of', text: 'Vu la délibération du Conseil municipal du 3 mai 2030', finds: [] },
  { rule: 'year-in-words', text: "L'an deux mille vingt-deux, le 04 juillet à 18h30", finds: ['2022-07-04'] },
  { rule: 'year-in-words', text: "L'AN DEUX MILLE DIX NEUF, le 12 MARS", finds: ['2019-03-12'] },
  {
    rule: 'year-in-words',
    text: 'L’an deux mille vingt-cinq, treize novembre à dix-neuf heures',
    finds: ['2025-11-13'],
  },
  { rule: 'year-in-words', text: "L'an 2031 et le quatorze du mois d'avril", finds: [] },
  { rule: 'year-in-words', text: "L'an 2031, le vendredi 14 avril", finds: ['2031-04-14'] },
  { rule: 'year-in-words', text: "L'an dernier, le 14 avril", finds: [] },
  {
    rule: 'met-on',
    text: "Le conseil s'est réuni en mairie, salle des mariages, le lundi 4 février 2031 à 18 heures",
    finds: ['2031-02-04'],
  },
  { rule: 'met-on', text: "Aujourd'hui vendredi 27 janvier 2031, le Conseil s'est réuni", finds: ['2031-01-27'] },
  { rule: 'met-on', text: 'Le 12 mars 2031 à 18 heures, le conseil municipal était assemblé', finds: ['2031-03-12'] },
  { rule: 'met-on', text: 'Le Conseil a été convoqué le 4 février 2031', finds: [] },
  {
    rule: 'met-on',
    text: 'Le vingt-deux juin deux mille trente et un à dix-neuf heures, les membres du Conseil Municipal se sont réunis',
    finds: ['2031-06-22'],
  },
  { rule: 'met-on', text: "La commission « Emploi, formation » s'est réunie le 5 décembre 2031", finds: [] },
  { rule: 'met-on', text: "La Commission permanente s'est réunie le 5 décembre 2031", finds: ['2031-12-05'] },
]);
