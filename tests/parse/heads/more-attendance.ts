/** Rarer ways of saying who was there, who was not, and who voted for whom. */
import type { HeadCase } from './case.ts';

const act = (roll: string): string => `**COMMUNE DE SAINT-AUBIN**
**Conseil municipal du 3 février 2031**
**Délibération n° 2031-07 : Tarifs du marché**
${roll.replace(/^ +/gm, '').trim()}

Le Conseil municipal, après en avoir délibéré, à l'unanimité, fixe les tarifs.`;

export const MORE_ATTENDANCE: readonly HeadCase[] = [
  {
    name: 'a proxy after a colon',
    text: act(`
      Présents : P.DURAND, A.PETIT, L.ROY
      Absents : E.BLANC : procuration à A.PETIT, M.LEROY : procuration à L.ROY
    `),
    says: { present: ['P.DURAND', 'A.PETIT', 'L.ROY'], proxies: ['E.BLANC > A.PETIT', 'M.LEROY > L.ROY'] },
  },
  {
    name: 'proxies without their word',
    text: act(`
      Présents : M. Paul DURAND, Mme Anne PETIT
      Pouvoirs :
      - Madame Eve BLANC à Monsieur Paul DURAND
      - Monsieur Luc ROY à Madame Anne PETIT
    `),
    says: { proxies: ['Eve BLANC > Paul DURAND', 'Luc ROY > Anne PETIT'] },
  },
  {
    name: 'excused, each in brackets',
    text: act(`
      Présents : M. Paul DURAND, Mme Anne PETIT
      Absents : M. Luc ROY (excusé), Mme Eve BLANC (excusée)
    `),
    says: { absent: ['Luc ROY', 'Eve BLANC'] },
  },
  {
    name: 'a proxy given at a departure',
    text: act(`
      Présents : M. Paul DURAND, Mme Anne PETIT (départ à 20 h 10, pouvoir à M. Paul DURAND), M. Luc ROY
    `),
    // She was there, and then was not: which of the two holds for this act is not said.
    says: { present: ['Paul DURAND', 'Anne PETIT', 'Luc ROY'], proxies: undefined },
  },
  {
    name: 'proxies in the order of the verb',
    text: act(`
      Présents : M. Paul DURAND, Mme Anne PETIT
      Ont donné procuration : Mme Eve BLANC à M. Paul DURAND, M. Luc ROY à Mme Anne PETIT
      Excusée : Mme Zoé BERTIN
    `),
    says: { proxies: ['Eve BLANC > Paul DURAND', 'Luc ROY > Anne PETIT'], absent: ['Zoé BERTIN'] },
  },
  {
    name: 'who has the power of whom',
    text: act(`
      Présents : M. Paul DURAND, Mme Anne PETIT
      Absents excusés ayant donné pouvoir :
      Mme Eve BLANC (ayant donné pouvoir à M. Paul DURAND)
      M. Luc ROY (qui a donné pouvoir à Mme Anne PETIT)
    `),
    says: { proxies: ['Eve BLANC > Paul DURAND', 'Luc ROY > Anne PETIT'] },
  },
  {
    name: 'by proxy under the article of the code, without holders',
    text: act(`
      Présents : Paul DURAND, Anne PETIT.
      Absents ayant voté par procuration en application de l'article L 2121-20 du code général des collectivités territoriales : Eve BLANC, Luc ROY.
      Absents : Max LEROY.
    `),
    says: { proxies: ['Eve BLANC > ?', 'Luc ROY > ?'], absent: ['Max LEROY'] },
  },
  {
    name: 'titulaires and suppléants',
    text: act(`
      Titulaires présents : M. Paul DURAND, Mme Anne PETIT
      Suppléants présents : M. Luc ROY
      Titulaires absents : Mme Eve BLANC
    `),
    says: { present: ['Paul DURAND', 'Anne PETIT', 'Luc ROY'], absent: ['Eve BLANC'] },
  },
  {
    name: 'nobody absent',
    text: act(`
      Présents : M. Paul DURAND, Mme Anne PETIT
      Absents : néant
      Pouvoirs : aucun
    `),
    says: { present: ['Paul DURAND', 'Anne PETIT'], absent: undefined, proxies: undefined },
  },
  {
    name: 'offices among the names',
    text: act(`
      Étaient présents : M. Paul DURAND, Maire, Mme Anne PETIT, 1ère adjointe, M. Luc ROY, conseiller délégué
    `),
    says: { present: ['Paul DURAND', 'Anne PETIT', 'Luc ROY'] },
  },
  {
    name: 'numbered names, one a line',
    text: act(`
      Étaient présents :
      1. M. Paul DURAND
      2. Mme Anne PETIT
      3. M. Luc ROY
    `),
    says: { present: ['Paul DURAND', 'Anne PETIT', 'Luc ROY'] },
  },
  {
    name: 'the figure of each list in its heading',
    text: act(`
      Présents (2) : M. Paul DURAND, Mme Anne PETIT
      Représentés (1) : Mme Eve BLANC par M. Paul DURAND
      Absents (1) : M. Luc ROY
    `),
    says: { present: ['Paul DURAND', 'Anne PETIT'], proxies: ['Eve BLANC > Paul DURAND'], absent: ['Luc ROY'] },
  },
  {
    name: 'everybody but those who are named',
    text: act(`
      Étaient présents : tous les conseillers en exercice à l'exception de : M. Luc ROY, excusé, ayant donné procuration à Mme Anne PETIT, et de Mme Eve BLANC, absente.
    `),
    says: { present: undefined, proxies: ['Luc ROY > Anne PETIT'], absent: ['Eve BLANC'] },
  },
];
