import { authorityRules } from '../../../lib/parse/rules/authority/index.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('authority', authorityRules, [
  { rule: 'letterhead', text: 'RIVEMONT MÉTROPOLE', finds: ['RIVEMONT MÉTROPOLE'] },
  { rule: 'letterhead', text: 'Commune de Valbourg', finds: ['Commune de Valbourg'] },
  { rule: 'letterhead', text: 'COMMUNAUTÉ DE COMMUNES DU HAUT PAYS', finds: ['COMMUNAUTÉ DE COMMUNES DU HAUT PAYS'] },
  {
    rule: 'letterhead',
    text: 'Métropole de Rivemont     Extrait du registre des délibérations',
    finds: ['Métropole de Rivemont'],
  },
  { rule: 'letterhead', text: 'DÉPARTEMENT DE LA LOIRE-BASSE', finds: [] },
  { rule: 'letterhead', text: 'Séance du 3 mai 2031', finds: [] },
  {
    rule: 'authority-of-body',
    text: 'Le Bureau de Rivemont Métropole, après en avoir délibéré :',
    finds: ['Rivemont Métropole'],
  },
  {
    rule: 'authority-of-body',
    text: "le Conseil Municipal de la Ville de Valbourg s'est réuni en mairie",
    finds: ['Ville de Valbourg'],
  },
  { rule: 'authority-of-body', text: "Le Bureau de la Métropole d'accepter les conclusions et", finds: [] },
  { rule: 'authority-of-body', text: 'Le Conseil de la Métropole, après en avoir délibéré', finds: [] },
  { rule: 'authority-of-body', text: 'Le Conseil municipal, après en avoir délibéré', finds: [] },
  {
    rule: 'department-letterhead',
    text: 'DEPARTEMENT DE LA VALSERINE\nCOMMISSION PERMANENTE',
    finds: ['DEPARTEMENT DE LA VALSERINE'],
  },
  {
    rule: 'department-letterhead',
    text: 'Région des Marches\nAssemblée régionale du 14 juin 2031',
    finds: ['Région des Marches'],
  },
  { rule: 'department-letterhead', text: 'DEPARTEMENT DE LA VALSERINE\nCONSEIL MUNICIPAL', finds: [] },
  {
    rule: 'department-letterhead',
    text: 'DEPARTEMENT DE LA VALSERINE\nVILLE DE VALBOURG\nCommission permanente',
    finds: [],
  },
]);
