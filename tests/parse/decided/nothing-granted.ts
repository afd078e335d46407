/** Sums, and even subsidies, in acts that grant nothing. */
import type { DecidedCase } from './case.ts';

export const NOTHING_GRANTED: readonly DecidedCase[] = [
  {
    name: 'loan',
    text: `
      Le Conseil, après en avoir délibéré, décide :
      Article 1 : d'accorder sa garantie à hauteur de 50 % à l'OPH Habitat Val pour le remboursement d'un prêt d'un montant total de 1 250 000 € souscrit auprès de la Caisse des dépôts et consignations.
      Article 2 : d'autoriser le Président à intervenir au contrat de prêt.
      Adopté à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'applicant',
    text: `
      Le Conseil municipal, après en avoir délibéré, à l'unanimité :
      - approuve le projet de rénovation de l'école pour un montant de 250 000 € HT ;
      - sollicite une subvention de 75 000 € auprès de l'État au titre de la DETR ;
      - sollicite auprès du Département l'attribution d'une subvention de 50 000 € ;
      - s'engage à inscrire la somme au budget.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'financing plan',
    text: `
      Après en avoir délibéré, le Conseil municipal, par 14 voix pour et 1 contre (M. PLANTIN) :
      - APPROUVE le plan de financement suivant :
      État (DETR)     40 %          100 000 €
      Département     20 %           50 000 €
      Commune         40 %          100 000 €
      Total           250 000 €
      - AUTORISE Madame le Maire à déposer les demandes de subvention.
    `,
    grants: [],
    vote: 'majority for=14 against=1',
  },
  {
    name: 'purchase',
    text: `
      Le Conseil, après en avoir délibéré, approuve à l'unanimité l'acquisition de la parcelle AB 12 au prix de 45 000 € et autorise le Président à verser cette somme à Mme Jeanne LEROUX.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'market',
    text: `
      Le Bureau, après en avoir délibéré :
      - décide d'attribuer le marché de travaux à l'entreprise Durand TP pour un montant de 125 000 € HT,
      - autorise le Président à signer le marché.
      Ce dossier a été adopté à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'received',
    text: `
      Le Bureau de Val Métropole, après en avoir délibéré :
      - accepte la subvention de 12 000 € attribuée par la Région à Val Métropole ;
      - autorise le Président à signer la convention.
      Ce dossier a été adopté à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'rejected',
    text: `
      Le Conseil, après en avoir délibéré :
      - décide d'attribuer une subvention de 2 000 € à l'association Le Phare.
      Vote : 4 pour, 9 contre, 2 abstentions
    `,
    grants: [],
    vote: 'rejected for=4 against=9 abstentions=2',
  },
  {
    name: 'postponed',
    text: `
      Il est proposé d'attribuer une subvention de 2 000 € à l'association Le Phare.
      Ce point est retiré de l'ordre du jour.
    `,
    grants: [],
    vote: 'postponed',
  },
  {
    name: 'trap cotisation',
    text: `
      Le Conseil, après en avoir délibéré :
      - décide d'adhérer à l'association Réseau Vert et de verser une cotisation annuelle de 1 200 € ;
      Adopté à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'trap elu',
    text: `
      Le Conseil, après en avoir délibéré :
      - décide d'attribuer au Président une indemnité de fonction de 2 500 € ;
      - décide d'allouer une indemnité de 300 € à M. Paul RENARD, trésorier ;
      Adopté à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'trap bourse vente',
    text: `
      Le Conseil, après en avoir délibéré :
      - accepte l'offre de la société Bâti-Sud pour un montant de 45 200 € HT ;
      - décide de confier le lot 2 à l'entreprise Terres pour 12 300 € HT ;
      Adopté à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'trap remise',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, décide d'accorder une remise gracieuse de 450 € à Mme Lucie BERNARD.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'trap don',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, accepte le don de 5 000 € de l'association Les Amis du Musée.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'trap avance',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, décide de verser au budget annexe Transports une subvention d'équilibre de 150 000 €.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'ceiling',
    text: `
      Le Conseil, après en avoir délibéré, décide :
      - d'instaurer une aide à l'achat de vélos plafonnée à 200 € par foyer ;
      Adopté à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
];
