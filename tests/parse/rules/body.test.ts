import { bodyRules } from '../../../lib/parse/rules/body/index.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('body', bodyRules, [
  {
    rule: 'named-body',
    text: 'Séance du Conseil de Rivemont Métropole du 3 mai 2031',
    finds: ['Conseil de Rivemont Métropole'],
  },
  {
    rule: 'named-body',
    text: 'Extrait du registre des délibérations du Bureau de la Métropole de Valbourg',
    finds: ['Bureau de la Métropole de Valbourg'],
  },
  { rule: 'named-body', text: 'Séance du Conseil municipal du 3 mai 2031', finds: [] },
  { rule: 'sitting-body', text: 'SEANCE DU BUREAU METROPOLITAIN DU 14 JUIN 2031', finds: ['Bureau métropolitain'] },
  {
    rule: 'sitting-body',
    text: 'Extrait du registre des\ndélibérations du Conseil\nMunicipal de la Ville',
    finds: ['Conseil municipal'],
  },
  { rule: 'sitting-body', text: 'CR du conseil municipal 28 octobre 2031', finds: ['Conseil municipal'] },
  { rule: 'sitting-body', text: 'Séance du 14 juin 2031', finds: [] },
  { rule: 'heading-body', text: 'Conseil Communautaire du 13 octobre 2031', finds: ['Conseil communautaire'] },
  { rule: 'heading-body', text: 'COMMISSION PERMANENTE', finds: ['Commission permanente'] },
  { rule: 'heading-body', text: 'Le Conseil municipal a délégué cette compétence', finds: [] },
  {
    rule: 'convoked-body',
    text: 'Le Bureau Métropolitain a été convoqué le 07 juin 2031',
    finds: ['Bureau métropolitain'],
  },
  {
    rule: 'convoked-body',
    text: 'les membres du Conseil Communautaire du Haut Pays se sont réunis',
    finds: ['Conseil communautaire'],
  },
  { rule: 'convoked-body', text: 'Le Conseil municipal délibère', finds: [] },
  { rule: 'deciding-body', text: 'Le Conseil municipal, après en avoir délibéré :', finds: ['Conseil municipal'] },
  {
    rule: 'deciding-body',
    text: 'Après avoir délibéré, les Membres du Conseil Communautaire ont :',
    finds: ['Conseil communautaire'],
  },
  { rule: 'deciding-body', text: "- autorise le maire à saisir l'avis du conseil départemental", finds: [] },
  {
    rule: 'seeing-body',
    text: 'Le Conseil métropolitain,\nVu le code général des collectivités territoriales,',
    finds: ['Conseil métropolitain'],
  },
  { rule: 'seeing-body', text: 'La Commission permanente, vu le rapport', finds: ['Commission permanente'] },
  { rule: 'seeing-body', text: 'Le Conseil municipal a approuvé le programme.', finds: [] },
  { rule: 'bare-body', text: 'Conseil du 25 janvier 2031', finds: ['Conseil'] },
  { rule: 'bare-body', text: 'EXTRAIT DU REGISTRE DES DELIBERATIONS DU BUREAU', finds: ['Bureau'] },
  { rule: 'bare-body', text: 'Conseil en architecture', finds: [] },
]);
