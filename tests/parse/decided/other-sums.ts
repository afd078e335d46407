/** Grants beside other sums: instalments, other funders, costs, what was granted before. */
import type { DecidedCase } from './case.ts';

export const OTHER_SUMS: readonly DecidedCase[] = [
  {
    name: 'trap footnote',
    text: `
      Le Conseil, après en avoir délibéré :
      - attribue une subvention complémentaire de 2 000 € à l'association Le Phare, une subvention de 8 000 € lui ayant déjà été attribuée par délibération du 3 février 2031 ;
      Adopté à l'unanimité.
    `,
    grants: ['association Le Phare = 2000'],
    vote: 'unanimous',
  },
  {
    name: 'trap instalments',
    text: `
      Le Bureau, après en avoir délibéré :
      - autorise le versement d'une subvention de 30 000 € à l'association Le Phare, selon les modalités suivantes : un acompte de 15 000 € à la signature de la convention et le solde de 15 000 € sur présentation du bilan ;
      Ce dossier a été adopté à l'unanimité.
    `,
    grants: ['association Le Phare = 30000'],
    vote: 'unanimous',
  },
  {
    name: 'trap funders',
    text: `
      Le Conseil, après en avoir délibéré :
      - prend acte que la Région attribue à l'association Le Phare une subvention de 30 000 € ;
      - décide d'accorder à l'association Le Phare une subvention de 12 000 € ;
      Adopté à l'unanimité.
    `,
    grants: ['association Le Phare = 12000'],
    vote: 'unanimous',
  },
  {
    name: 'trap dontpart',
    text: `
      Le Conseil, après en avoir délibéré :
      - décide d'attribuer à M. Jean OURY une aide de 4 500 € dont 2 500 € de part Ville et 2 000 € de part ANAH ;
      Adopté à l'unanimité.
    `,
    grants: ['M. Jean OURY = 4500'],
    vote: 'unanimous',
  },
  {
    name: 'trap percent',
    text: `
      Le Conseil, après en avoir délibéré :
      - décide d'attribuer à la SARL Le Fournil une aide de 20 % du montant des travaux estimés à 25 000 € HT, soit une subvention de 5 000 € ;
      Adopté à l'unanimité.
    `,
    grants: ['SARL Le Fournil = 5000'],
    vote: 'unanimous',
  },
  {
    name: 'who per year',
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer à l'association Le Phare une subvention annuelle de 10 000 € pour les années 2031, 2032 et 2033.
      Adopté à l'unanimité.
    `,
    grants: ['association Le Phare = 10000'],
    vote: 'unanimous',
  },
  {
    name: 'guarantee mixed',
    text: `
      Le Conseil, après en avoir délibéré, décide :
      - d'attribuer une subvention de 80 000 € à l'office Habitat Val pour la construction de 12 logements ;
      - d'accorder sa garantie à l'office Habitat Val à hauteur de 50 % d'un emprunt de 900 000 €.
      Adopté à l'unanimité.
    `,
    grants: ['office Habitat Val = 80000'],
    vote: 'unanimous',
  },
  {
    name: 'sub alloc',
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer à l'association Le Phare une subvention d'un montant total de 12 000 € répartie comme suit :
      - 8 000 € pour le fonctionnement,
      - 4 000 € pour le festival.
      Adopté à l'unanimité.
    `,
    grants: ['association Le Phare = 12000'],
    vote: 'unanimous',
  },
  {
    name: 'trap instead',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité :
      - attribue à l'association Le Phare une subvention de 10 000 € au lieu de 12 000 € demandés ;
    `,
    grants: ['association Le Phare = 10000'],
    vote: 'unanimous',
  },
  {
    name: 'trap complement',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité :
      - attribue à l'association Le Phare une subvention complémentaire de 2 000 €, portant le total à 10 000 € ;
    `,
    grants: ['association Le Phare = 2000'],
    vote: 'unanimous',
  },
  {
    name: 'trap perhab',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité :
      - attribue à l'association Le Phare une subvention de 5 000 €, calculée sur la base de 0,50 € par habitant ;
    `,
    grants: ['association Le Phare = 5000'],
    vote: 'unanimous',
  },
  {
    name: 'trap dont',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité :
      - décide d'accorder une subvention de 3 000 €, dont 1 000 € déjà versés, à l'association Le Phare ;
    `,
    grants: ['association Le Phare = 3000'],
    vote: 'unanimous',
  },
];
