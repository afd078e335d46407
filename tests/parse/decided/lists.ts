/** Lists of grants, and names that are hard to end. */
import type { DecidedCase } from './case.ts';

export const LISTS: readonly DecidedCase[] = [
  {
    name: 'gerante',
    text: `
      Le Bureau, après en avoir délibéré :
      - décide d'allouer à Mme Lise ARNAL, gérante de la SARL Le Fournil, une aide de 3 000 € ;
      Ce dossier a été adopté à l'unanimité.
    `,
    grants: ['Mme Lise ARNAL = 3000'],
    vote: 'unanimous',
  },
  {
    name: 'city equipment',
    text: `
      Le Conseil, après en avoir délibéré, décide :
      - d'attribuer une subvention d'équipement à la Ville de Montclair, pour la réalisation d'un gymnase, d'un montant de 200 000 € sur une dépense subventionnable de 500 000 € HT ;
      Adopté à l'unanimité.
    `,
    grants: ['Ville de Montclair = 200000'],
    vote: 'unanimous',
  },
  {
    name: 'the last word of a name on a line of its own, under a mark set apart',
    text: `
      Le Conseil communautaire, après en avoir délibéré :
      -   approuve le versement d'une subvention d'un montant de 7 327 € au Théâtre des Quatre
          Vents,
      -   autorise Monsieur le Président, ou son représentant, à signer tout document utile ;
      Adopté à l'unanimité.
    `,
    grants: ['Théâtre des Quatre Vents = 7327'],
    vote: 'unanimous',
  },
  {
    name: 'a line that ends with a sum',
    text: `
      Le Conseil communautaire, après en avoir délibéré :
      -   décide le versement de subventions de 376 894 € à la SCIC Énergies Voisines, de 550 €
          à la Maison des Jeunes et de 7 081 € au Secours de la Vallée ;
      -   autorise Monsieur le Président, ou son représentant, à signer tout document utile ;
      Adopté à l'unanimité.
    `,
    grants: ['SCIC Énergies Voisines = 376894', 'Maison des Jeunes = 550', 'Secours de la Vallée = 7081'],
    vote: 'unanimous',
  },
  {
    name: 'two sections',
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer à l'association Le Phare :
      - une subvention de fonctionnement de 15 000 €,
      - une subvention d'investissement de 5 000 €.
      Adopté à l'unanimité.
    `,
    grants: ['association Le Phare = 15000', 'association Le Phare = 5000'],
    vote: 'unanimous',
  },
  {
    name: 'ocr',
    text: `
      Le Conseil, après en avoir délibéré, A L'UNANIMIÏE, décide d'allouer une subvention de 350 € à l'association Le Phare.
    `,
    grants: ['association Le Phare = 350'],
    vote: 'unanimous',
  },
  {
    name: 'debate',
    text: `
      Monsieur RENARD propose de verser 5 000 € au lieu de 3 000 €. Madame le Maire rappelle que la subvention de l'an dernier était de 2 500 €.
      Le Conseil municipal, après en avoir délibéré, décide par 12 voix pour, 2 voix contre (M. RENARD, Mme LOUP) et 1 abstention (M. BLANC) d'attribuer une subvention de 3 000 € au Comité des fêtes.
    `,
    grants: ['Comité des fêtes = 3000'],
    vote: 'majority for=12 against=2 abstentions=1',
  },
  {
    name: 'ht',
    text: `
      Après en avoir délibéré, le Conseil :
      - FIXE le montant de la subvention à 4 000 €HT ;
      - ATTRIBUE une subvention à la SCI des Halles ;
      Adopté à l'unanimité.
    `,
    grants: ['SCI des Halles = 4000'],
    vote: 'unanimous',
  },
  {
    name: 'en faveur',
    text: `
      Le Conseil, après en avoir délibéré, accorde une subvention d'un montant de 900 € en faveur de l'école de musique de Brume.
      Adopté à l'unanimité.
    `,
    grants: ['école de musique de Brume = 900'],
    vote: 'unanimous',
  },
  {
    name: 'participation budget',
    text: `
      Le Conseil, après en avoir délibéré, approuve la participation financière de la Métropole à l'agence d'urbanisme Épures d'un montant de 120 000 € pour l'année 2031.
      Adopté à l'unanimité.
    `,
    grants: ["agence d'urbanisme Épures = 120000"],
    vote: 'unanimous',
  },
  {
    name: 'minutes prop',
    text: `
      Mme le Maire présente la demande de l'association Le Phare.
      Mme le Maire propose d'attribuer 300 € à l'association Le Phare.
      Vote : Pour à l'unanimité
    `,
    grants: ['association Le Phare = 300'],
    vote: 'unanimous',
  },
  {
    name: 'list proposed',
    text: `
      Il est donc proposé au Conseil de voter les subventions suivantes :
      - Frênes bleus : 150 €
      - ASGC : 332 €
      - Les Paniers du Pichon : 318 €
      Après en avoir délibéré, le Conseil municipal vote les subventions proposées par 8 voix pour et 2 abstentions.
    `,
    grants: ['Frênes bleus = 150', 'ASGC = 332', 'Les Paniers du Pichon = 318'],
    vote: 'majority for=8 abstentions=2',
  },
  {
    name: 'table in recitals adopted',
    text: `
      La commission propose les subventions suivantes :
      Association        Montant
      Boule Ronde          400 €
      Club des Aînés       800 €
      Le Conseil municipal, après en avoir délibéré, à l'unanimité, approuve ces propositions.
    `,
    grants: ['Boule Ronde = 400', 'Club des Aînés = 800'],
    vote: 'unanimous',
  },
  {
    name: 'annexed list',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité :
      - attribue les subventions aux associations figurant dans le tableau annexé ;
      - autorise le Maire à signer.
      Pour extrait conforme,
      Le Maire
      ANNEXE
      Tableau des subventions 2031
      Association        Montant
      Boule Ronde          400 €
      Club des Aînés       800 €
    `,
    grants: ['Boule Ronde = 400', 'Club des Aînés = 800'],
    vote: 'unanimous',
  },
  {
    name: 'semicolons',
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes : 400 € à la Boule Ronde ; 800 € au Club des Aînés ; 300 € à la Lyre de Brume.
      Adopté à l'unanimité.
    `,
    grants: ['Boule Ronde = 400', 'Club des Aînés = 800', 'Lyre de Brume = 300'],
    vote: 'unanimous',
  },
  {
    name: 'commas list',
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes : Boule Ronde 400 €, Club des Aînés 800 €, Lyre de Brume 300 €.
      Adopté à l'unanimité.
    `,
    grants: ['Boule Ronde = 400', 'Club des Aînés = 800', 'Lyre de Brume = 300'],
    vote: 'unanimous',
  },
  {
    name: 'parens amount',
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer une subvention à la Boule Ronde (400 €), au Club des Aînés (800 €) et à la Lyre de Brume (300 €).
      Adopté à l'unanimité.
    `,
    grants: ['Boule Ronde = 400', 'Club des Aînés = 800', 'Lyre de Brume = 300'],
    vote: 'unanimous',
  },
  {
    name: 'pour les',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, attribue à l'association Le Phare pour les fêtes de la mer une subvention de 700 €.
    `,
    grants: ['association Le Phare = 700'],
    vote: 'unanimous',
  },
  {
    name: 'name with pour',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, attribue une subvention de 700 € au Comité départemental pour la protection des rives pour son action 2031.
    `,
    grants: ['Comité départemental pour la protection des rives = 700'],
    vote: 'unanimous',
  },
  {
    name: 'sans',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, attribue à l'association Marins sans rivages une subvention de 700 €.
    `,
    grants: ['association Marins sans rivages = 700'],
    vote: 'unanimous',
  },
];
