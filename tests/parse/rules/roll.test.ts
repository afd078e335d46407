import { absentRules, presentRules, proxyRules } from '../../../lib/parse/rules/roll/index.ts';
import { describeRules } from '../rule-cases.ts';

const BOTH = ['Paul DURAND', 'Anne PETIT'];

describeRules('roll.present', presentRules, [
  { rule: 'listed-present', text: 'Membres titulaires présents :\nM. Paul DURAND, Mme Anne PETIT', finds: BOTH },
  { rule: 'listed-present', text: 'Etaient présents : Paul DURAND, Anne PETIT.', finds: BOTH },
  {
    rule: 'listed-present',
    text: 'ETAIENT PRESENTS : MM. DURAND Paul, PETIT Jean ; Mme ROY Anne',
    finds: ['DURAND Paul', 'PETIT Jean', 'ROY Anne'],
  },
  { rule: 'listed-present', text: 'Présents :\n- Monsieur Paul DURAND\n- Madame Anne PETIT', finds: BOTH },
  { rule: 'listed-present', text: 'Présents :\nM. Paul DURAND, Mme Anne\nPETIT', finds: BOTH },
  {
    rule: 'listed-present',
    text: 'Présents :\nM. Paul DURAND, Mme Anne MICHAUD-\nFAURE, M. Luc ROY',
    finds: ['Paul DURAND', 'Anne MICHAUD-FAURE', 'Luc ROY'],
  },
  {
    rule: 'listed-present',
    text: 'Présents :\nM. Paul DURAND, Mme Anne\n\f\nPETIT, M. Luc ROY',
    finds: ['Paul DURAND', 'Anne PETIT', 'Luc ROY'],
  },
  {
    rule: 'listed-present',
    text: 'Présents :\nMme Ana GOMEZ\nSILVA, M. Paul DURAND, M. Luc ROY',
    finds: ['Ana GOMEZ SILVA', 'Paul DURAND', 'Luc ROY'],
  },
  {
    rule: 'listed-present',
    text: 'Présents :\nM. Paul DURAND     Mme Anne PETIT     M. Luc ROY\nM. Jean FAURE      Mme Eve BLANC      M. Max LEROY',
    finds: ['Paul DURAND', 'Anne PETIT', 'Luc ROY', 'Jean FAURE', 'Eve BLANC', 'Max LEROY'],
  },
  {
    rule: 'listed-present',
    text: 'Présents :\nPaul DURAND     Anne PETIT     Luc ROY\nJean FAURE      Eve BLANC      Max LEROY',
    finds: ['Paul DURAND', 'Anne PETIT', 'Luc ROY', 'Jean FAURE', 'Eve BLANC', 'Max LEROY'],
  },
  { rule: 'listed-present', text: 'Présents :\nM.     Paul     DURAND,     Mme     Anne     PETIT', finds: BOTH },
  { rule: 'listed-present', text: 'Présents : Paul DURAND (arrivé à 18h36), Anne PETIT', finds: BOTH },
  { rule: 'listed-present', text: 'Présents : M. Paul DURAND, maire, Mme Anne PETIT, 1ère adjointe', finds: BOTH },
  {
    rule: 'listed-present',
    text: 'Présents :\nValbourg : M. Durand Paul\nSaint-Marc : Mme Petit Anne',
    finds: ['Durand Paul', 'Petit Anne'],
  },
  { rule: 'listed-present', text: 'Présents : Paul DURAND, Anne PETIT. Absents : Luc ROY.', finds: BOTH },
  {
    rule: 'listed-present',
    text: 'Présents : Paul DURAND Anne PETIT, Luc ROY',
    finds: ['Paul DURAND', 'Anne PETIT', 'Luc ROY'],
  },
  {
    rule: 'listed-present',
    text: 'Présents : MM. Durand, Faure, Mme Petit, MM. Roy et Leroy.',
    finds: ['Durand', 'Faure', 'Petit', 'Roy', 'Leroy'],
  },
  { rule: 'listed-present', text: 'Présents : MM. Durand, Faure.\nMétropole de Rivemont', finds: ['Durand', 'Faure'] },
  {
    rule: 'listed-present',
    text: 'Présents :\nValbourg : DURAND, BLANC, LE GOFF\nSaint-Marc : FAURE pouvoir à BLANC',
    finds: ['DURAND', 'BLANC', 'LE GOFF'],
  },
  { rule: 'listed-present', text: 'Présents : M. M. LEROY, Mme J. MOREL', finds: ['M. LEROY', 'J. MOREL'] },
  { rule: 'listed-present', text: 'Présents : 13', finds: [] },
  { rule: 'listed-present', text: 'Absents excusés : M. Paul DURAND', finds: [] },
  { rule: 'listed-present', text: 'Nombre de présents : 58\nSecrétaire de séance : Mme Anne PETIT', finds: [] },
]);

describeRules('roll.absent', absentRules, [
  { rule: 'listed-absent', text: 'Membres titulaires absents excusés :\nM. Paul DURAND, Mme Anne PETIT', finds: BOTH },
  { rule: 'listed-absent', text: 'Absents non excusés : Paul DURAND, Anne PETIT', finds: BOTH },
  { rule: 'listed-absent', text: 'Absents : Paul DURAND (pouvoir donné à Luc Roy), Anne PETIT', finds: ['Anne PETIT'] },
  { rule: 'listed-absent', text: 'Absents : néant', finds: [] },
  { rule: 'listed-absent', text: 'Absents représentés : Mme Anne PETIT à M. Paul DURAND', finds: [] },
]);

const ONE = [{ giver: 'Anne PETIT', holder: 'Paul DURAND' }];

describeRules('roll.proxies', proxyRules, [
  ...[
    'Mme Anne PETIT donne pouvoir à M. Paul DURAND',
    'Mme Anne PETIT a donné pouvoir à M. Paul DURAND',
    'Mme Anne PETIT ayant donné procuration à M. Paul DURAND',
    'Mme Anne PETIT à M. Paul DURAND',
    'Anne PETIT à Paul DURAND',
    'Mme Anne PETIT M. Paul DURAND',
    'Mme Anne PETIT (pouvoir à M. Paul DURAND)',
    'Mme Anne PETIT, pouvoir à M. Paul DURAND',
    'Mme Anne PETIT : procuration à M. Paul DURAND',
    'Mme Anne PETIT représentée par M. Paul DURAND',
    'Mme Anne PETIT          M. Paul DURAND',
    '- Madame Anne PETIT à Monsieur Paul DURAND',
    'Mme     Anne     PETIT     donne     pouvoir     à     M.     Paul     DURAND',
    'Pouvoir de Mme Anne PETIT à M. Paul DURAND',
  ].map((line) => ({ rule: 'proxy-to-holder', text: `Pouvoirs :\n${line}`, finds: ONE })),
  { rule: 'proxy-to-holder', text: 'Absents excusés : Anne PETIT (pouvoir donné à Paul DURAND), Luc ROY', finds: ONE },
  { rule: 'proxy-to-holder', text: 'Présents : M. Paul DURAND (pouvoir de Mme Anne PETIT), M. Luc ROY', finds: ONE },
  { rule: 'proxy-to-holder', text: 'Présents : M. Paul DURAND, Mme Anne PETIT', finds: [] },
  { rule: 'proxy-to-holder', text: 'Nombre de pouvoirs : 4', finds: [] },
  {
    rule: 'proxy-without-holder',
    text: "Absents ayant voté par procuration en application de l'article L 2121-20 du Code Général :\nPaul DURAND, Anne PETIT.",
    finds: [{ giver: 'Paul DURAND' }, { giver: 'Anne PETIT' }],
  },
  { rule: 'proxy-without-holder', text: 'Ont donné pouvoir : Mme Anne PETIT', finds: [{ giver: 'Anne PETIT' }] },
  { rule: 'proxy-without-holder', text: 'Absents : Mme Anne PETIT', finds: [] },
]);
