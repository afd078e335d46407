import { rapporteurRules } from '../../../lib/parse/rules/rapporteur/index.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('rapporteur', rapporteurRules, [
  { rule: 'reporting-person', text: 'Paul DURAND rapporte :', finds: ['Paul DURAND'] },
  { rule: 'reporting-person', text: 'Monsieur le Maire, Paul Durand, rapporte :', finds: ['Paul Durand'] },
  {
    rule: 'reporting-person',
    text: 'Mme Anne PETIT, rapporteure, expose que la piscine rouvre.',
    finds: ['Anne PETIT'],
  },
  { rule: 'reporting-person', text: 'Monsieur le Maire rapporte :', finds: [] },
  {
    rule: 'reporting-chair',
    zone: 'recitals',
    text: 'sous la présidence de Monsieur le Maire, Paul DURAND\n\nMonsieur le Maire rapporte :',
    finds: ['Paul DURAND'],
  },
  {
    rule: 'reporting-chair',
    zone: 'recitals',
    text: 'sous la présidence de Madame la Présidente, Anne PETIT\n\nMadame la Présidente rapporte :',
    finds: ['Anne PETIT'],
  },
  {
    rule: 'reporting-chair',
    zone: 'recitals',
    text: 'sous la présidence de M. Paul DURAND\n\nMonsieur le Maire rapporte :',
    finds: [],
  },
  { rule: 'announced-rapporteur', text: 'Rapporteur : Anne PETIT', finds: ['Anne PETIT'] },
  { rule: 'announced-rapporteur', text: 'RAPPORTEURE : Mme Anne PETIT', finds: ['Anne PETIT'] },
  { rule: 'announced-rapporteur', text: 'Sur le rapport de M. Paul DURAND,', finds: ['Paul DURAND'] },
  { rule: 'announced-rapporteur', text: 'Le rapport de présentation est annexé.', finds: [] },
  {
    rule: 'announced-rapporteur',
    text: 'Rapporteur : Madame la Vice-Présidente Solène BARTHES',
    finds: ['Solène BARTHES'],
  },
  { rule: 'announced-rapporteur', text: 'Affaire présentée par : Mme Anne PETIT', finds: ['Anne PETIT'] },
  {
    rule: 'announced-rapporteur',
    text: 'Rapporteur : Madame la Conseillère déléguée Solène Barthes-Huet',
    finds: ['Solène Barthes-Huet'],
  },
]);
