/** Meetings of those who decide nothing for an authority. */
import type { Paper } from './papers.ts';

export const MEETINGS: readonly Paper[] = [
  {
    name: 'the minutes of an association',
    text: `
      **ASSOCIATION LES ARCHERS DE SAINT-AUBIN**
      **Procès-verbal de l'assemblée générale ordinaire du 14 mars 2031**
      Le 14 mars 2031, les adhérents se sont réunis en assemblée générale sur convocation de la présidente.
      Le rapport moral est adopté à l'unanimité.
      Le rapport financier est adopté par 34 voix pour et 2 abstentions.
      Une subvention de 1 500 € a été accordée par la commune.
      L'ordre du jour étant épuisé, la séance est levée à 22 heures.
      La présidente,     La secrétaire,
    `,
  },
  {
    name: 'the minutes of co-owners',
    text: `
      **SYNDICAT DES COPROPRIÉTAIRES DE LA RÉSIDENCE LES TILLEULS**
      **Procès-verbal de l'assemblée générale du 6 mai 2031**
      Résolution n° 1 : désignation du président de séance
      Votent pour : 7 345 / 10 000. Votent contre : 0. S'abstiennent : 120.
      La résolution est adoptée à la majorité de l'article 24.
      Résolution n° 2 : travaux de ravalement
      Cette résolution est adoptée à l'unanimité des copropriétaires présents ou représentés.
    `,
  },
  {
    name: 'the rules of procedure of a council',
    text: `
      **RÈGLEMENT INTÉRIEUR DU CONSEIL MUNICIPAL**
      Article 1 : Le Conseil municipal se réunit au moins une fois par trimestre.
      Article 12 : Les délibérations sont prises à la majorité absolue des suffrages exprimés.
      Article 13 : Le vote a lieu à main levée. Il est constaté le nombre de votants pour, de votants contre et d'abstentions.
    `,
  },
  {
    name: 'the meeting of a quarter',
    text: `
      **Compte rendu du conseil de quartier des Tanneries**
      Réunion du 4 février 2031
      Présents : une vingtaine d'habitants
      Les habitants demandent un banc. La proposition recueille l'accord de tous, à l'unanimité.
      Prochaine réunion le 6 mai.
    `,
  },
  {
    name: 'the meeting of a school',
    text: `
      **École Jean-Macé**
      **Procès-verbal du conseil d'école du 12 novembre 2031**
      Présents : Mme Eve BLANC, directrice, M. Luc ROY, délégué des parents
      Le règlement intérieur est voté à l'unanimité.
      La séance est levée à 20 h.
    `,
  },
  {
    name: 'the meeting of a committee of the council',
    text: `
      **Compte rendu de la commission des finances du 4 mars 2031**
      Membres présents : M. Paul DURAND, Mme Eve BLANC
      La commission émet un avis favorable à l'unanimité sur le budget primitif.
    `,
  },
  {
    name: 'the statutes of an association',
    text: `
      **STATUTS DE L'ASSOCIATION LES ARCHERS**
      Article 9 : Le conseil d'administration, après en avoir délibéré, peut proposer à l'assemblée générale la dissolution.
      Article 10 : L'assemblée générale se prononce à la majorité des deux tiers.
      Statuts adoptés à l'unanimité par l'assemblée générale constitutive du 4 mars 2031.
    `,
  },
  {
    name: 'the minutes of a company',
    text: `
      **SOCIÉTÉ D'ÉQUIPEMENT DE VALBOURG**
      Société anonyme au capital de 300 000 €
      **Procès-verbal de l'assemblée générale ordinaire du 30 juin 2031**
      Première résolution : l'assemblée approuve les comptes. Cette résolution est adoptée à l'unanimité.
    `,
  },
];
