/** Sentences, lists and votes that documents which nobody had seen before showed to be missed. */
import type { DecidedCase } from './case.ts';

export const UNSEEN_ACTS: readonly DecidedCase[] = [
  {
    name: 'a sum up to which is given, right behind what is given',
    text: `
      Le Conseil métropolitain, après en avoir délibéré, à l'unanimité :
      - approuve le versement à la commune de Valbourg d'un fonds de concours plafonné à 185 500 € pour la filature ;
    `,
    grants: ['commune de Valbourg = 185500'],
    vote: 'unanimous',
  },
  {
    name: 'a sum up to which is given, before the body',
    text: `
      Le Conseil municipal, après en avoir délibéré, à l'unanimité :
      - décide d'attribuer une subvention exceptionnelle, dans la limite de 1 200 €, à l'association Boule Ronde ;
      - décide d'attribuer une aide maximum de 900 € à l'association La Lyre de Brume ;
    `,
    grants: ['association Boule Ronde = 1200', 'association La Lyre de Brume = 900'],
    vote: 'unanimous',
  },
  {
    name: 'a rate with its ceiling is no sum that is given',
    text: `
      Le Conseil régional, après en avoir délibéré, à l'unanimité :
      - attribue à la société Le Fournil une subvention de 30 % des dépenses, plafonnée à 15 000 € ;
      - instaure une aide plafonnée à 200 € par foyer ;
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'a verb alone before a list, under a title that gives',
    text: `
      **Délibération n° 2031-14 : Subventions aux associations**

      Après discussion, le conseil municipal décide de verser pour 2031 :
      - Boule Ronde : 150 €
      - École publique : 25 € par élève, soit 475 €
      - Caisse des écoles : 12 € x 40 enfants = 480 €
      - Lyre de Brume : demande non retenue
    `,
    grants: ['Boule Ronde = 150', 'École publique = 475', 'Caisse des écoles = 480'],
  },
  {
    name: 'the same verb under another title',
    text: `
      **Délibération n° 2031-15 : Travaux de voirie**

      Après discussion, le conseil municipal décide de verser pour 2031 :
      - Entreprise Roulin : 14 320 €
    `,
    grants: [],
  },
  {
    name: 'carried with abstentions by all who could vote',
    text: `
      Membres en exercice : 75. Présents : 61. Pouvoirs : 9. Votants : 70

      Le Conseil communautaire, après en avoir délibéré, approuve la convention.

      Le rapport est adopté par 68 voix pour et 2 abstentions. Mme Anne PETIT et M. Paul DURAND ne prennent pas part au vote.
    `,
    grants: [],
    vote: 'majority for=68 abstentions=2 notVoting=2',
  },
  {
    name: 'a body, and for whose use it receives',
    text: `
      Le Bureau, à l'unanimité, accorde à la SCI Les Tilleuls, au bénéfice de la société Usinage du Val, une aide de 15 600 € ;
    `,
    grants: ['SCI Les Tilleuls = 15600'],
    vote: 'unanimous',
  },
  {
    name: 'a body that receives for another',
    text: `
      Le Conseil municipal, après en avoir délibéré, attribue à l'association Boule Ronde, pour le compte du comité de quartier, une subvention de 500 €.
    `,
    grants: ['association Boule Ronde = 500'],
  },
  {
    name: 'who could vote, told beside those in favour',
    text: `
      Le Conseil départemental, après en avoir délibéré, approuve le plan.

      Le rapport mis aux voix est adopté.
      Votants : 27 – Pour : 27
    `,
    grants: [],
    vote: 'unanimous for=27',
  },
  {
    name: 'fewer in favour than could vote, and no word of the others',
    text: `
      Le Conseil départemental, après en avoir délibéré, approuve le plan.

      Le rapport mis aux voix est adopté.
      Votants : 27 – Pour : 25
    `,
    grants: [],
    vote: 'adopted for=25',
  },
  {
    name: 'persons and bodies with their addresses, the cost before the aid',
    text: `
      **Délibération n° 2031-08 : Opération façades – Versement des aides**

      Dans le cadre de l'opération façades, et au vu des factures acquittées, le Bureau, à l'unanimité, valide le versement des aides ci-dessous :
      - M. et Mme DURAND Paul, 4 rue de l'Église à Valbourg, travaux de 8 420 €, aide de 1 263 € ;
      - Mme PETIT Anne, demeurant 11 Grande Rue à Montclair, travaux de 5 100 €, aide de 765 € ;
      - Boule Ronde, à Montclair, aide de 300 € ;
      - Indivision ROY, 2 bis chemin du Moulin à Valbourg, travaux de 14 900 €, aide plafonnée à 2 000 €.
    `,
    grants: ['M. et Mme DURAND Paul = 1263', 'Mme PETIT Anne = 765', 'Boule Ronde = 300', 'Indivision ROY = 2000'],
    vote: 'unanimous',
  },
  {
    name: 'names behind figures inside a bracket',
    text: `
      Le Conseil d'agglomération, après en avoir délibéré, à la majorité (36 voix pour, 2 voix contre : MM. DURAND et PETIT, 1 abstention : Mme ROY),
      DÉCIDE de verser à l'École de musique du Lac une subvention de 124 500 € ;
    `,
    grants: ['École de musique du Lac = 124500'],
    vote: 'majority for=36 against=2 abstentions=1',
  },
];
