import {
  inOfficeRules,
  presentDeclaredRules,
  proxiesDeclaredRules,
  votesCastRules,
} from '../../../lib/parse/rules/members/index.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('members.inOffice', inOfficeRules, [
  { rule: 'in-office', text: 'Nombre de membres en exercice : 70', finds: [70] },
  { rule: 'in-office', text: 'En exercice : 15', finds: [15] },
  { rule: 'in-office', text: 'Nombre de conseillers en exercice au jour de la séance : 150', finds: [150] },
  { rule: 'in-office', text: 'Le nombre de conseillers en exercice est de 35.', finds: [35] },
  { rule: 'in-office', text: 'les membres en exercice, au nombre voulu', finds: [] },
  { rule: 'in-office', text: 'Le nombre de membres en exercice étant de 64, le quorum est de 33.', finds: [64] },
  { rule: 'members-of-body', text: 'Nombre de conseillers : 84', finds: [84] },
  { rule: 'members-of-body', text: 'Nombre de membres du Conseil métropolitain : 86', finds: [86] },
  { rule: 'members-of-body', text: 'Nombre de conseillers : 84\nEn exercice : 82', finds: [] },
  { rule: 'members-of-body', text: 'Nombre de conseillers présents : 60', finds: [] },
  { rule: 'in-office-before', text: '29 conseillers en exercice, 24 présents', finds: [29] },
  { rule: 'in-office-before', text: 'dont 45 membres titulaires en exercice', finds: [45] },
  { rule: 'in-office-before', text: 'Votants : 27 membres en exercice : 29', finds: [] },
]);

describeRules('members.present', presentDeclaredRules, [
  { rule: 'present-declared', text: 'Nombre de présents : 58', finds: [58] },
  { rule: 'present-declared', text: 'Présents : 13', finds: [13] },
  { rule: 'present-declared', text: 'Présents : M. Paul DURAND', finds: [] },
  { rule: 'present-before', text: '29 conseillers en exercice, 24 présents, 3 pouvoirs', finds: [24] },
  { rule: 'present-before', text: 'soit 24 membres présents', finds: [24] },
  { rule: 'present-before', text: '26 conseillers présents ou représentés', finds: [] },
  { rule: 'counted-present', text: 'Présents : M. Paul DURAND, Mme Anne PETIT (2)', zone: 'roll-call', finds: [2] },
  {
    rule: 'counted-present',
    text: 'Etaient présents :\nTitulaires :\nM. Paul DURAND, Mme Anne PETIT (28)',
    finds: [28],
  },
  { rule: 'counted-present', text: 'Absents : M. Paul DURAND, Mme Anne PETIT (2)', finds: [] },
]);

describeRules('members.proxies', proxiesDeclaredRules, [
  { rule: 'proxies-declared', text: 'Nombre de pouvoirs : 4', finds: [4] },
  { rule: 'proxies-declared', text: 'Procurations : 3', finds: [3] },
  { rule: 'proxies-declared', text: 'Présents      Pouvoirs :\n104      24', finds: [] },
  { rule: 'proxies-declared', text: 'Pouvoirs : M. Paul DURAND à Mme Anne PETIT', finds: [] },
  {
    rule: 'proxies-before',
    text: '26 conseillers étaient présents ou représentés (05 Procurations : Petit Anne)',
    finds: [5],
  },
  { rule: 'proxies-before', text: 'Votants : 20, dont 3 pouvoirs', finds: [3] },
  { rule: 'proxies-before', text: 'Nombre de pouvoirs : 4', finds: [] },
  { rule: 'counted-proxies', text: 'Pouvoirs :\nM. Paul DURAND donne pouvoir à Mme Anne PETIT (1)', finds: [1] },
  {
    rule: 'counted-proxies',
    text: 'Absents ayant donné procuration à :\nMme Anne PETIT donne procuration à M. Paul DURAND (7)',
    finds: [7],
  },
  { rule: 'counted-proxies', text: 'Présents : M. Paul DURAND, Mme Anne PETIT (2)', finds: [] },
]);

describeRules('members.votesCast', votesCastRules, [
  { rule: 'votes-cast', text: 'Nombre de voix : 62', finds: [62] },
  { rule: 'votes-cast', text: 'Votants : 15', finds: [15] },
  { rule: 'votes-cast', text: 'par 26 voix', finds: [] },
  { rule: 'votes-cast-before', text: '24 présents, 27 votants', finds: [27] },
  { rule: 'votes-cast-before', text: 'soit 27 votants', finds: [27] },
  { rule: 'votes-cast-before', text: 'Présents : 24 votants : 27', finds: [] },
  { rule: 'votes-in-decision', text: "à l'unanimité des 6 voix :", finds: [6] },
  { rule: 'votes-in-decision', text: "A L'UNANIMITE des votants (31 voix), 8 abstentions", finds: [31] },
  { rule: 'votes-in-decision', text: "à l'unanimité des membres présents", finds: [] },
  { rule: 'present-or-represented', text: '26 Conseillers Municipaux étaient présents ou représentés', finds: [26] },
  { rule: 'present-or-represented', text: '31 membres présents et représentés', finds: [31] },
  { rule: 'present-or-represented', text: 'les membres présents ou représentés', finds: [] },
]);
