/** Roll-calls, proxies, arrivals and departures. */
import type { HeadCase } from './case.ts';

const act = (roll: string): string => `**COMMUNE DE SAINT-AUBIN**
**Conseil municipal du 3 février 2031**
**Délibération n° 2031-07 : Tarifs du marché**
${roll.replace(/^ +/gm, '').trim()}

Le Conseil municipal, après en avoir délibéré, à l'unanimité, fixe les tarifs.`;

export const ATTENDANCE: readonly HeadCase[] = [
  {
    name: 'proxies given to',
    text: act(`
      Présents : M. Paul DURAND, Mme Anne PETIT
      Pouvoirs : Mme Eve BLANC donne pouvoir à M. Paul DURAND ; M. Luc ROY donne procuration à Mme Anne PETIT
    `),
    says: { present: ['Paul DURAND', 'Anne PETIT'], proxies: ['Eve BLANC > Paul DURAND', 'Luc ROY > Anne PETIT'] },
  },
  {
    name: 'proxies in brackets',
    text: act(`
      Présents : M. Paul DURAND, Mme Anne PETIT
      Absents représentés : Mme Eve BLANC (pouvoir à M. Paul DURAND), M. Luc ROY (procuration donnée à Mme Anne PETIT)
    `),
    says: { proxies: ['Eve BLANC > Paul DURAND', 'Luc ROY > Anne PETIT'] },
  },
  {
    name: 'absent, having given a proxy',
    text: act(`
      Étaient présents : M. Paul DURAND, Mme Anne PETIT.
      Absents ayant donné pouvoir : Mme Eve BLANC à M. Paul DURAND, M. Luc ROY à Mme Anne PETIT.
      Absents : M. Max LEROY.
    `),
    says: { proxies: ['Eve BLANC > Paul DURAND', 'Luc ROY > Anne PETIT'], absent: ['Max LEROY'] },
  },
  {
    name: 'represented by',
    text: act(`
      Présents : M. Paul DURAND, Mme Anne PETIT
      Représentés : Mme Eve BLANC représentée par M. Paul DURAND, M. Luc ROY représenté par Mme Anne PETIT
    `),
    says: { proxies: ['Eve BLANC > Paul DURAND', 'Luc ROY > Anne PETIT'] },
  },
  {
    name: 'a table of proxies',
    text: act(`
      Présents : M. Paul DURAND, Mme Anne PETIT

      Procurations :
      Mme Eve BLANC          à M. Paul DURAND
      M. Luc ROY             à Mme Anne PETIT
    `),
    says: { proxies: ['Eve BLANC > Paul DURAND', 'Luc ROY > Anne PETIT'] },
  },
  {
    name: 'power to, without a verb',
    text: act(`
      Présents : M. Paul DURAND, Mme Anne PETIT
      Excusés : Mme Eve BLANC, pouvoir à M. Paul DURAND ; M. Luc ROY, pouvoir à Mme Anne PETIT ; M. Max LEROY
    `),
    says: { proxies: ['Eve BLANC > Paul DURAND', 'Luc ROY > Anne PETIT'], absent: ['Max LEROY'] },
  },
  {
    name: 'having given a mandate',
    text: act(`
      Présents : M. Paul DURAND, Mme Anne PETIT
      Avaient donné mandat de vote : Mme Eve BLANC à M. Paul DURAND, M. Luc ROY à Mme Anne PETIT
    `),
    says: { proxies: ['Eve BLANC > Paul DURAND', 'Luc ROY > Anne PETIT'] },
  },
  {
    name: 'arrivals in session',
    text: act(`
      Présents : M. Paul DURAND, Mme Anne PETIT (arrivée à 18h36), M. Luc ROY (à partir de la délibération n° 2031-05)
      Absent excusé : M. Max LEROY
    `),
    says: { present: ['Paul DURAND', 'Anne PETIT', 'Luc ROY'], absent: ['Max LEROY'] },
  },
  {
    name: 'departures in session',
    text: act(`
      Présents : M. Paul DURAND, Mme Anne PETIT (jusqu'à 20 h 15), M. Luc ROY
      Absente : Mme Eve BLANC
    `),
    says: { present: ['Paul DURAND', 'Anne PETIT', 'Luc ROY'], absent: ['Eve BLANC'] },
  },
  {
    name: 'figures in one line',
    text: act(`
      Nombre de conseillers en exercice : 29   Présents : 24   Pouvoirs : 3   Votants : 27
    `),
    says: { members: ['inOffice 29', 'present 24', 'proxies 3', 'votesCast 27'] },
  },
  {
    name: 'figures in words',
    text: act(`
      Nombre de conseillers municipaux en exercice : vingt-neuf
      Nombre de conseillers présents : vingt-quatre
      Nombre de procurations : trois
    `),
    says: { members: ['inOffice 29', 'present 24', 'proxies 3'] },
  },
  {
    name: 'figures before their words',
    text: act(`
      29 conseillers en exercice, 24 présents, 3 pouvoirs, 27 votants
    `),
    says: { members: ['inOffice 29', 'present 24', 'proxies 3', 'votesCast 27'] },
  },
  {
    name: 'by the name of the family first',
    text: act(`
      PRÉSENTS : DURAND Paul, PETIT Anne, ROY Luc
      ABSENTS EXCUSÉS : BLANC Eve (pouvoir à PETIT Anne)
    `),
    says: { present: ['DURAND Paul', 'PETIT Anne', 'ROY Luc'], proxies: ['BLANC Eve > PETIT Anne'] },
  },
  {
    name: 'a list of civilities for many',
    text: act(`
      Étaient présents : MM. DURAND, ROY, LEROY, Mmes PETIT, BLANC
      Absents excusés : M. GARCIA ayant donné pouvoir à M. ROY
    `),
    says: { present: ['DURAND', 'ROY', 'LEROY', 'PETIT', 'BLANC'], proxies: ['GARCIA > ROY'] },
  },
  {
    name: 'by commune',
    text: act(`
      Présents :
      Cerval : M. Paul DURAND, Mme Anne PETIT
      Montreuil : M. Luc ROY
      Absents : M. Max LEROY (Cerval)
    `),
    says: { present: ['Paul DURAND', 'Anne PETIT', 'Luc ROY'], absent: ['Max LEROY'] },
  },
];
