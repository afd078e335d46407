/** Tables and lists of grants, columns as they stand on the page. */
import type { DecidedCase } from './case.ts';

export const TABLES: readonly DecidedCase[] = [
  {
    name: 't asked voted',
    text: `
      Le Conseil municipal, après en avoir délibéré, à l'unanimité, décide d'attribuer les subventions suivantes :
      Association        Montant demandé     Montant voté
      Boule Ronde                  500 €            400 €
      Club des Aînés             1 000 €            800 €
      Lyre de Brume                300 €            300 €
      TOTAL                      1 800 €          1 500 €
    `,
    grants: ['Boule Ronde = 400', 'Club des Aînés = 800', 'Lyre de Brume = 300'],
    vote: 'unanimous',
  },
  {
    name: 't years',
    text: `
      Le Conseil municipal, après en avoir délibéré, à l'unanimité, vote les subventions suivantes :
      Nom de l'association     Subvention 2030     Subvention 2031
      Boule Ronde                       500,00              400,00
      Club des Aînés                  1 000,00              800,00
    `,
    grants: ['Boule Ronde = 400', 'Club des Aînés = 800'],
    vote: 'unanimous',
  },
  {
    name: 't nounit',
    text: `
      Le Conseil municipal, après en avoir délibéré, décide d'allouer les subventions ci-dessous au titre de 2031 :
      ASSOCIATIONS       MONTANT
      Boule Ronde            400
      Club des Aînés       1 800
      Secours Breton         150
      TOTAL                2 350
      Adopté à l'unanimité.
    `,
    grants: ['Boule Ronde = 400', 'Club des Aînés = 1800', 'Secours Breton = 150'],
    vote: 'unanimous',
  },
  {
    name: 't votes',
    text: `
      Le Conseil municipal, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Association        Montant     Vote
      Boule Ronde          400 €     Unanimité
      Club des Aînés       800 €     1 abstention
      Lyre de Brume        300 €     4 abstentions / 2 contre
    `,
    grants: ['Boule Ronde = 400 [unanimous]', 'Club des Aînés = 800 [majority]', 'Lyre de Brume = 300 [majority]'],
  },
  {
    name: 't project',
    text: `
      Considérant qu'il convient de soutenir les projets suivants :
      Bénéficiaire        Projet                      Coût du projet     Subvention proposée
      Théâtre du Coin     Création d'un spectacle           45 000 €                10 000 €
      Les Échassiers      Fête de la rue                    12 000 €                 2 500 €
      Total                              57 000 €           12 500 €
      Le Conseil, après en avoir délibéré :
      - approuve l'attribution des subventions mentionnées dans le tableau ci-dessus,
      - autorise le Président à signer les conventions.
      Adopté à l'unanimité.
    `,
    grants: ['Théâtre du Coin = 10000', 'Les Échassiers = 2500'],
    vote: 'unanimous',
  },
  {
    name: 't communes',
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les fonds de concours suivants :
      Commune         Opération                   Montant HT      Fonds de concours
      Saint-Aubin     Réfection de la toiture     30 000,00 €            9 000,00 €
      Villedieu       Aire de jeux                20 000,00 €            6 000,00 €
      Adopté à l'unanimité.
    `,
    grants: ['Saint-Aubin = 9000', 'Villedieu = 6000'],
    vote: 'unanimous',
  },
  {
    name: 't tarifs',
    text: `
      Le Conseil, après en avoir délibéré, fixe les tarifs suivants :
      Prestation       Tarif
      Repas enfant     3,20 €
      Repas adulte     5,80 €
      Adopté à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 't dm',
    text: `
      Le Conseil, après en avoir délibéré, adopte la décision modificative suivante :
      Article     Libellé                          Montant
         6574     Subventions aux associations       5 000 €
          022     Dépenses imprévues               - 5 000 €
      Adopté à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 't plan',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, approuve le plan de financement prévisionnel et sollicite les subventions suivantes :
      Financeur       Montant
      État (DETR)     40 000 €
      Région          20 000 €
      Commune         40 000 €
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 't budget assoc',
    text: `
      L'association Le Phare présente le budget prévisionnel suivant :
      Charges       Montant      Produits                   Montant
      Achats        12 000 €     Subvention Ville            8 000 €
      Personnel     30 000 €     Subvention Département      5 000 €
      Total         42 000 €     Total                      42 000 €
      Le Conseil, après en avoir délibéré :
      - attribue à l'association Le Phare une subvention de 7 000 €,
      Adopté à l'unanimité.
    `,
    grants: ['association Le Phare = 7000'],
    vote: 'unanimous',
  },
  {
    name: 'ellipsis dots',
    text: `
      Le Conseil municipal décide d'attribuer les subventions suivantes :
      ADMR .................... 300 €
      Amicale laïque .......... 250 €
      Comité de jumelage ...... 1 000 €
      Vote : Pour à l'unanimité
    `,
    grants: ['ADMR = 300', 'Amicale laïque = 250', 'Comité de jumelage = 1000'],
    vote: 'unanimous',
  },
];
