/** More acts without a grant: prizes, settlements, staff, rejected proposals, what was granted before. */
import type { DecidedCase } from './case.ts';

export const NO_GRANT_IN_IT: readonly DecidedCase[] = [
  {
    name: 'scheme',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité :
      - approuve le règlement d'attribution des aides, fixant le montant de l'aide à 500 € par logement ;
      - dit qu'une enveloppe de 50 000 € est inscrite au budget.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'refused grant',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, décide de ne pas accorder de subvention de 500 € à l'association Le Phare.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'modify',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, décide de porter le montant de la subvention attribuée à l'association Le Phare de 5 000 € à 7 000 €.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'withdraw',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, décide de retirer la subvention de 5 000 € attribuée à l'association Le Phare par délibération du 3 mars 2030.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'trap received by authority',
    text: `
      Le Conseil de la Communauté de communes du Val, après en avoir délibéré, à l'unanimité :
      - approuve la participation financière de la commune de Villedieu à la Communauté de communes d'un montant de 12 000 € ;
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'trap settlement',
    text: `
      Le Bureau, après en avoir délibéré :
      - décide de verser la somme de 12 000 € à l'entreprise Bâti-Sud pour solde du marché ;
      Ce dossier a été adopté à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'trap indemnisation',
    text: `
      Le Bureau, après en avoir délibéré :
      - décide d'allouer la somme de 2 300 € à M. Paul RENARD en réparation du préjudice subi ;
      Ce dossier a été adopté à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'trap aid scheme members',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité :
      - approuve la création d'une aide aux commerces d'un montant maximum de 3 000 € par entreprise ;
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'trap prix',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité :
      - fixe à 150 € le montant de la participation des familles au voyage scolaire ;
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'trap region pays',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité :
      - prend acte de l'attribution par la Région d'une subvention de 50 000 € à la commune de Villedieu ;
    `,
    grants: [],
    vote: 'noted',
  },
  {
    name: 'trap budget vote',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, vote le budget primitif 2031 qui s'élève à 1 250 000 € en fonctionnement, dont une subvention de 20 000 € au CCAS.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'trap agents',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, décide d'attribuer une prime exceptionnelle de 500 € à Mme Lise ARNAL, agent de la collectivité.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'trap regie',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, décide d'accorder à la société Cinébrume un abattement de 1 500 € sur son loyer.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'trap proposal refused',
    text: `
      Mme le Maire propose d'attribuer 300 € à l'association Le Phare.
      La proposition est rejetée par 8 voix contre et 3 pour.
    `,
    grants: [],
    vote: 'rejected for=3 against=8',
  },
  {
    name: 'trap earlier in recitals',
    text: `
      Par délibération du 3 mars 2030, le Conseil a attribué à l'association Le Phare une subvention de 8 000 €.
      L'association propose d'organiser un festival.
      Le Conseil, après en avoir délibéré, approuve l'avenant à la convention et autorise le Maire à le signer.
      Adopté à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'a plan of who pays for one project',
    text: `
      Le coût de cette opération, estimé à 340 000 €, serait financé de la façon suivante :

      - Prêt Banque des Territoires : 160 000 €
      - Subvention de l'État : 50 000 €
      - Subvention Métropole : 64 000 €
      - Fonds propres : 66 000 €

      Le Conseil métropolitain, après en avoir délibéré, approuve le programme de travaux, à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
];
