/** Ways of granting in several points, and in lists. */
import type { GivenCase } from './given.ts';

export const LISTS: readonly GivenCase[] = [
  {
    text: `
      Il est proposé d'attribuer une subvention de 1 200 € à l'association Le Phare.
      Le Conseil, après en avoir délibéré, décide :
      - de décider de l'affectation de la subvention telle que définie ci-dessus ;
      - de prélever la somme sur le budget.
    `,
    grants: ['association Le Phare = 1200'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      - ATTRIBUE une subvention à la SCI des Halles pour sa devanture ;
      - FIXE le montant de la subvention à 4 000 €HT ;
    `,
    grants: ['SCI des Halles = 4000'],
  },
  {
    text: `
      Le Conseil communautaire a, à l'unanimité :
      - Attribué au Comité de jumelage une subvention de fonctionnement au titre de l'année 2031 d'un montant de 4 703,00 €,
      - Autorisé le Président à signer.
    `,
    grants: ['Comité de jumelage = 4703'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      Décide d'attribuer les subventions suivantes :
      - 600 € au profit de la Lyre municipale
      - 300 € au profit de Boule Ronde
    `,
    grants: ['Lyre municipale = 600', 'Boule Ronde = 300'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré,
      DECIDE d'attribuer, au titre de l'exercice 2031 :
      - une subvention de 750 € à l'association Le Phare,
      - une subvention de 1 250 € à l'association Les Amis du Port.
    `,
    grants: ['association Le Phare = 750', 'association Les Amis du Port = 1250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré,
      DECIDE d'attribuer les subventions de fonctionnement suivantes :
      - à l'association Le Phare : 750 €,
      - à l'association Les Amis du Port : 1 250 €.
    `,
    grants: ['association Le Phare = 750', 'association Les Amis du Port = 1250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré,
      DECIDE d'attribuer les subventions de fonctionnement suivantes :
      Le Phare ......................... 750 €
      Les Amis du Port ................. 1 250 €
    `,
    grants: ['Le Phare = 750', 'Les Amis du Port = 1250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré,
      DECIDE d'attribuer les subventions de fonctionnement suivantes :
      750 € pour Le Phare
      1 250 € pour Les Amis du Port
    `,
    grants: ['Le Phare = 750', 'Les Amis du Port = 1250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré,
      DECIDE d'attribuer les subventions de fonctionnement suivantes : Le Phare : 750 € ; Les Amis du Port : 1 250 €.
    `,
    grants: ['Le Phare = 750', 'Les Amis du Port = 1250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré,
      DECIDE d'attribuer des subventions aux associations suivantes : Le Phare (750 €), Les Amis du Port (1 250 €).
    `,
    grants: ['Le Phare = 750', 'Les Amis du Port = 1250'],
  },
  {
    text: `
      La Commission permanente, après en avoir délibéré, DECIDE :
      ARTICLE 1 : D'individualiser, au titre de la saison 2031-2032, un crédit de 61 500 € réparti comme suit :
      - 25 000 € au Handball Club de Valserine (nationale 1 féminine) ;
      - 22 500 € à l'Union Sportive de Montclair, section rugby ;
      - 14 000 € en faveur du Cercle des Nageurs.
      ARTICLE 2 : D'imputer la dépense au chapitre 65.
    `,
    grants: ['Handball Club de Valserine = 25000', 'Union Sportive de Montclair = 22500', 'Cercle des Nageurs = 14000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide de répartir un crédit de 3 000 € comme suit : 2 000 € de fournitures et 1 000 € de transport.
    `,
    grants: [],
  },
  {
    text: `
      Mme OLIVE rappelle que la communauté verse chaque année 45 000 € à cette association.
      Après débat, le conseil communautaire, à la majorité (8 pour, 2 contre : MM. FABRE et HUET) :
      - approuve la convention d'objectifs ;
      - attribue à l'association Scène des Tilleuls une subvention de 46 500 € au titre de l'année 2032 ;
      - précise que le premier acompte, de 23 250 €, sera versé en janvier.
    `,
    grants: ['association Scène des Tilleuls = 46500'],
  },
];
