/** Ways of granting in a sentence. */
import type { GivenCase } from './given.ts';

export const SENTENCES: readonly GivenCase[] = [
  {
    text: `
      Le Conseil communautaire, après en avoir délibéré, décide d'allouer 10 000 € à l'office de tourisme.
    `,
    grants: ['office de tourisme = 10000'],
  },
  {
    text: `
      SUBVENTION A L'ASSOCIATION DE CHASSE
      Monsieur le Maire présente la demande reçue en mairie le 3 mars.
      Le Conseil municipal, après en avoir délibéré, décide :
      Une subvention de 150 € est accordée à l'ACCA.
    `,
    grants: ['ACCA = 150'],
  },
  {
    text: `
      Le Conseil communautaire, après en avoir délibéré :
      - autorise le versement d'une subvention à l'office de tourisme des Trois Vallées d'un montant global de 10 000 € ;
    `,
    grants: ['office de tourisme des Trois Vallées = 10000'],
  },
  {
    text: `
      Le Bureau, après en avoir délibéré, décide de verser à l'association Le Phare une somme globale de 1 200 € ;
    `,
    grants: ['association Le Phare = 1200'],
  },
  {
    text: `
      Le Bureau décide le versement d'une subvention de 1 200 € à l'association Le Phare et de 800 € au club des Archers.
    `,
    grants: ['association Le Phare = 1200', 'club des Archers = 800'],
  },
  {
    text: `
      Le Bureau, après en avoir délibéré :
      - accorde 1 200 € à l'association Le Phare et 800 € au club des Archers ;
    `,
    grants: ['association Le Phare = 1200', 'club des Archers = 800'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide :
      - d'autoriser le paiement d'une subvention d'un montant total de 1 200 € à l'association Le Phare ;
    `,
    grants: ['association Le Phare = 1200'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide :
      - d'attribuer une subvention de 65 313 € à la copropriété Les Tilleuls ;
    `,
    grants: ['copropriété Les Tilleuls = 65313'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide :
      - D'attribuer une subvention de 160,00 € à M. et Mme DURIEU et une subvention de 154,00€ à Mme Rose PALLIER ;
    `,
    grants: ['M. et Mme DURIEU = 160', 'Mme Rose PALLIER = 154'],
  },
  {
    text: `
      Le Conseil municipal, à l'unanimité, décide d'allouer à l'OCCE 34 une subvention d'un montant de 900 € ;
    `,
    grants: ['OCCE 34 = 900'],
  },
  {
    text: `
      Après en avoir délibéré, les membres du Conseil ont, à l'unanimité :
      - Approuvé l'attribution d'une aide de 2 692,79 € à la société Boisvert,
    `,
    grants: ['société Boisvert = 2692.79'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      - décide d'individualiser une aide municipale à hauteur de 1 124,00 € (mille cent-vingt-quatre euros) maximal au profit de Mme Lise ARNAL ;
    `,
    grants: ['Mme Lise ARNAL = 1124'],
  },
  {
    text: `
      Le Conseil décide d'octroyer 3 000 € pour deux radios : Radio Brume (1 000 €) et Radio Vallon (2 000 €).
    `,
    grants: ['Radio Brume = 1000', 'Radio Vallon = 2000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      - attribue à l'association Le Phare une subvention en nature valorisable pour un montant de 3 500 € correspondant au prêt de la salle ;
    `,
    grants: ['association Le Phare = 3500 nature'],
  },
  {
    text: `
      Le Conseil communautaire, après en avoir délibéré, décide :
      - d'accorder à la commune de Villedieu, au titre du fonds de concours, la somme de 15 500 € pour la réfection de l'école ;
    `,
    grants: ['commune de Villedieu = 15500'],
  },
  {
    text: `
      Le Conseil communautaire, après en avoir délibéré, décide :
      - le versement à la commune de Villedieu d'un fonds de concours à hauteur de 15 500 € ;
    `,
    grants: ['commune de Villedieu = 15500'],
  },
  {
    text: `
      Le Conseil communautaire, après en avoir délibéré, décide :
      - un fonds de concours d'un montant maximum de 15 500 € est attribué à la commune de Villedieu ;
    `,
    grants: ['commune de Villedieu = 15500'],
  },
  {
    text: `
      Le conseil municipal, après en avoir délibéré, vote une subvention de 750 € au club de judo.
    `,
    grants: ['club de judo = 750'],
  },
  {
    text: `
      Le conseil municipal, après en avoir délibéré, à l'unanimité des membres présents, accepte de verser la somme de 750 € au club de judo au titre de l'année 2031.
    `,
    grants: ['club de judo = 750'],
  },
  {
    text: `
      Le conseil municipal, après en avoir délibéré, décide qu'une subvention de 750 € sera versée au club de judo.
    `,
    grants: ['club de judo = 750'],
  },
  {
    text: `
      Le conseil municipal, après en avoir délibéré, donne son accord pour l'attribution d'une subvention de 750 € au club de judo.
    `,
    grants: ['club de judo = 750'],
  },
  {
    text: `
      Le conseil municipal, après en avoir délibéré, donne son accord pour le versement au club de judo d'une subvention exceptionnelle de 750 €.
    `,
    grants: ['club de judo = 750'],
  },
  {
    text: `
      Le conseil municipal, après en avoir délibéré, approuve la proposition du Maire et décide de verser 750 € au club de judo.
    `,
    grants: ['club de judo = 750'],
  },
  {
    text: `
      Article 1 : d'approuver le versement d'une subvention de fonctionnement de 750 € en faveur du club de judo.
      Article 2 : d'autoriser le Maire à signer.
    `,
    grants: ['club de judo = 750'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré,
      DECIDE
      Article 1er : Une subvention d'un montant de 750 € est allouée à l'association Le Phare pour l'organisation de son festival.
      Article 2 : La dépense sera imputée au chapitre 65.
    `,
    grants: ['association Le Phare = 750'],
  },
  {
    text: `
      Le Conseil municipal décide à l'unanimité d'attribuer une subvention de 500 € au Comité des fêtes.

      Mme VIALA, membre du bureau du comité des fêtes, est sortie de la salle et n'a pas participé au vote.
    `,
    grants: ['Comité des fêtes = 500'],
  },
  {
    text: `
      Le Conseil municipal, après en avoir délibéré, décide d'attribuer une subvention de 800 € à l'association Le Phare.

      M. ROY, qui siège au conseil d'administration de l'association Le Phare, ne prend pas part au vote.
    `,
    grants: ['association Le Phare = 800'],
  },
];
