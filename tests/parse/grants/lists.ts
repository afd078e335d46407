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
];
