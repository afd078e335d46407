/** Councils of all sizes, one construction a case. */
import type { DecidedCase } from './case.ts';

export const COUNCILS: readonly DecidedCase[] = [
  {
    name: 'title body',
    text: `
      Délibération n° 2031/14
      Objet : Subvention de fonctionnement à l'association Le Phare
      Le Conseil, après en avoir délibéré, à l'unanimité :
      - décide d'attribuer une subvention de 3 000 € pour l'année 2031.
    `,
    grants: ['association Le Phare = 3000'],
    vote: 'unanimous',
  },
  {
    name: 'generic body',
    text: `
      Délibération n° 2031/14
      Objet : Subvention au Club alpin de Brume
      Le Conseil, après en avoir délibéré, à l'unanimité :
      - décide d'attribuer à l'association une subvention de 3 000 € pour l'année 2031.
    `,
    grants: ['Club alpin de Brume = 3000'],
    vote: 'unanimous',
  },
  {
    name: 'caps',
    text: `
      LE CONSEIL MUNICIPAL, APRES EN AVOIR DELIBERE, A L'UNANIMITE :
      - DECIDE D'ATTRIBUER UNE SUBVENTION DE 500 € A L'ASSOCIATION DES PARENTS D'ELEVES DE BRUME POUR LA CLASSE DE MER
    `,
    grants: ["ASSOCIATION DES PARENTS D'ELEVES DE BRUME = 500"],
    vote: 'unanimous',
  },
  {
    name: 'participation',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité :
      - décide de participer à hauteur de 2 500 € au financement du festival organisé par l'association Tréteaux ;
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'versera',
    text: `
      Le Conseil, après en avoir délibéré, décide par 20 voix pour :
      Article 1er : Une subvention de 8 000 € est attribuée à l'association Tréteaux au titre de l'exercice 2031.
      Article 2 : La dépense sera imputée au chapitre 65.
    `,
    grants: ['association Tréteaux = 8000'],
    vote: 'adopted for=20',
  },
  {
    name: 'sera versee',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, décide :
      - qu'une subvention de 1 000 € sera versée à la coopérative scolaire.
    `,
    grants: ['coopérative scolaire = 1000'],
    vote: 'unanimous',
  },
  {
    name: 'quotes',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, décide d'attribuer une subvention de 1 000 € à l'association « Terre et Mer » et 2 000 € à l'association « Les Petits Pas ».
    `,
    grants: ['association « Terre et Mer » = 1000', 'association « Les Petits Pas » = 2000'],
    vote: 'unanimous',
  },
  {
    name: 'acronym',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, décide d'attribuer à la Chambre Régionale de l'Économie Sociale (CRES) une subvention de 1 000 €.
    `,
    grants: ["Chambre Régionale de l'Économie Sociale (CRES) = 1000"],
    vote: 'unanimous',
  },
  {
    name: 'comma name',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, décide d'attribuer à l'association Santé, Sport et Culture une subvention de 1 000 €.
    `,
    grants: ['association Santé, Sport et Culture = 1000'],
    vote: 'unanimous',
  },
  {
    name: 'apposition',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, décide d'attribuer à Ronflante, association loi 1901 dont le siège est à Brume, une subvention de 1 000 €.
    `,
    grants: ['Ronflante = 1000'],
    vote: 'unanimous',
  },
  {
    name: 'each',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, décide d'attribuer une subvention de 500 € à chacune des associations suivantes :
      - Boule Ronde
      - Lyre de Brume
    `,
    grants: ['Boule Ronde = 500', 'Lyre de Brume = 500'],
    vote: 'unanimous',
  },
  {
    name: 'total inline',
    text: `
      Le Conseil, après en avoir délibéré :
      - décide d'attribuer une subvention de 300 € à la Lyre de Brume et de 200 € au Club alpin, soit un montant total de 500 € ;
      Adopté à l'unanimité.
    `,
    grants: ['Lyre de Brume = 300', 'Club alpin = 200'],
    vote: 'unanimous',
  },
  {
    name: 'max',
    text: `
      Le Conseil, après en avoir délibéré, décide :
      - d'accorder une subvention d'un montant maximum de 15 000 € à l'association Le Phare ;
      Adopté à l'unanimité.
    `,
    grants: ['association Le Phare = 15000'],
    vote: 'unanimous',
  },
  {
    name: 'verse somme',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, décide de verser la somme de 1 200 € à l'association Le Phare à titre de subvention.
    `,
    grants: ['association Le Phare = 1200'],
    vote: 'unanimous',
  },
  {
    name: 'versement a de',
    text: `
      Le Bureau, après en avoir délibéré :
      - autorise le versement à l'association Le Phare de la subvention de 1 200 € ;
      Ce dossier a été adopté à l'unanimité.
    `,
    grants: ['association Le Phare = 1200'],
    vote: 'unanimous',
  },
  {
    name: 'colon amount',
    text: `
      Le Conseil, après en avoir délibéré, approuve :
      - l'attribution d'une subvention à l'association Le Phare : 1 200 € ;
      - l'attribution d'une subvention à la Lyre de Brume : 800 € ;
      Adopté à l'unanimité.
    `,
    grants: ['association Le Phare = 1200', 'Lyre de Brume = 800'],
    vote: 'unanimous',
  },
  {
    name: 'a decision announced by its own word, in minutes',
    text: `
      Le Président propose de maintenir la subvention à 180 000 €, dont 45 000 € versés en janvier.

      Décision : Le Conseil communautaire attribue à l'Office de tourisme du Haut-Pays une subvention de 180 000 € pour 2031.

      Vote : 5 pour, 1 contre (Mme ROCHE), 1 abstention (M. TEIL).
    `,
    grants: ['Office de tourisme du Haut-Pays = 180000'],
    vote: 'majority for=5 against=1 abstentions=1',
  },
];
