/** Sums that stand beside a grant, each with its part. */
import type { GivenCase } from './given.ts';

export const OTHER_SUMS: readonly GivenCase[] = [
  {
    text: `
      La Lyre municipale a demandé une subvention de 500 €.
      Le Conseil, après en avoir délibéré, décide d'attribuer une subvention de 300 € à la Lyre municipale.
    `,
    grants: ['Lyre municipale = 300'],
    sums: ['requested 500'],
  },
  {
    text: `
      Par délibération du 4 mai 2030, le Conseil a attribué à la Lyre municipale une subvention de 250 €.
      Le Conseil, après en avoir délibéré, décide d'attribuer une subvention de 300 € à la Lyre municipale.
    `,
    grants: ['Lyre municipale = 300'],
    sums: ['earlier 250'],
  },
  {
    text: `
      La Lyre municipale a bénéficié en 2030 d'une subvention de 250 €.
      Le Conseil, après en avoir délibéré, décide d'attribuer une subvention de 300 € à la Lyre municipale.
    `,
    grants: ['Lyre municipale = 300'],
    sums: ['earlier 250'],
  },
  {
    text: `
      Pour mémoire, la subvention versée en 2030 était de 250 €.
      Le Conseil, après en avoir délibéré, décide d'attribuer une subvention de 300 € à la Lyre municipale.
    `,
    grants: ['Lyre municipale = 300'],
    sums: ['earlier 250'],
  },
  {
    text: `
      Vu la délibération n° 2030-12 du 4 mai 2030 attribuant une subvention de 250 € à la Lyre municipale,
      Le Conseil, après en avoir délibéré, décide d'attribuer une subvention de 300 € à la Lyre municipale.
    `,
    grants: ['Lyre municipale = 300'],
    sums: ['earlier 250'],
  },
  {
    text: `
      Le Conseil municipal avait accordé l'an passé une aide de 250 € à la Lyre municipale.
      Le Conseil, après en avoir délibéré, décide d'attribuer une subvention de 300 € à la Lyre municipale.
    `,
    grants: ['Lyre municipale = 300'],
    sums: ['earlier 250'],
  },
  {
    text: `
      Une subvention de 250 € a été votée en faveur de la Lyre lors de la séance du 4 mai 2030.
      Le Conseil, après en avoir délibéré, décide d'attribuer une subvention complémentaire de 300 € à la Lyre municipale.
    `,
    grants: ['Lyre municipale = 300'],
    sums: ['earlier 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer à la Lyre municipale une subvention complémentaire de 300 €, en sus de la subvention de 250 € votée le 4 mai 2030.
    `,
    grants: ['Lyre municipale = 300'],
    sums: ['earlier 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      - attribue à l'association Le Phare une subvention de 20 000 € ;
      - dit qu'un acompte de 8 000 € sera versé à la signature et le solde de 12 000 € sur présentation du bilan ;
    `,
    grants: ['association Le Phare = 20000'],
    sums: ['advance 8000', 'balance 12000'],
  },
  {
    text: `
      Un premier acompte de 8 000 € a été versé en mars.
      Le Conseil, après en avoir délibéré :
      - fixe à 20 000 € le montant de la subvention attribuée à l'association Le Phare, soit un solde de 12 000 € à verser ;
    `,
    grants: ['association Le Phare = 20000'],
    sums: ['advance 8000', 'balance 12000'],
  },
  {
    text: `
      Le coût total du projet s'élève à 90 000 € HT. La Région apporte 30 000 €.
      Le Conseil, après en avoir délibéré, attribue à l'association Le Phare une subvention de 20 000 € ;
    `,
    grants: ['association Le Phare = 20000'],
    sums: ['cost 90000', 'share 30000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, attribue à l'association Le Phare une subvention de 20 000 €, le plafond de l'aide étant de 25 000 € ;
    `,
    grants: ['association Le Phare = 20000'],
    sums: ['ceiling 25000'],
  },
  {
    text: `
      Le budget prévisionnel de l'association est de 150 000 €.
      Le Conseil, après en avoir délibéré, attribue à l'association Le Phare une subvention de 20 000 € ;
    `,
    grants: ['association Le Phare = 20000'],
    sums: ['budget 150000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, attribue à l'association Le Phare une subvention de 20 000 € ;
    `,
    grants: ['association Le Phare = 20000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      - Le Phare : 20 000 €
      - Lyre de Brume : 5 000 €
      soit un total de 25 000 €
    `,
    grants: ['Le Phare = 20000', 'Lyre de Brume = 5000'],
    sums: ['total 25000'],
  },
  {
    text: `
      L'association Le Phare sollicite une aide financière de 5 000 € pour un projet évalué à 30 000 €.
      Le Conseil, après en avoir délibéré, décide :
      - d'accorder une subvention de 2 000 € à cette association.
    `,
    grants: ['association Le Phare = 2000'],
    sums: ['requested 5000', 'cost 30000'],
  },
  {
    text: `
      L'association « club de judo » sollicite une subvention pour son tournoi.
      Le Conseil municipal, après en avoir délibéré, décide de lui verser une subvention de 500 €.
    `,
    grants: ['association « club de judo » = 500'],
  },
  {
    text: `
      Monsieur le Maire fait part de la demande de subvention du club de judo pour son tournoi.
      Le Conseil municipal, après en avoir délibéré, décide d'accorder une subvention de 500 €.
    `,
    grants: ['club de judo = 500'],
  },
  {
    text: `
      Objet : Subvention au Comité des fêtes
      Le Conseil municipal, après en avoir délibéré, décide d'accorder une subvention de 500 €.
    `,
    grants: ['Comité des fêtes = 500'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'accorder une aide à l'achat d'un vélo électrique :
      - de 250 € à M. Paul DURIEU,
      - de 200 € à Mme Rose PALLIER.
    `,
    grants: ['M. Paul DURIEU = 250', 'Mme Rose PALLIER = 200'],
  },
  {
    text: `
      Le Conseil communautaire, après en avoir délibéré, décide d'attribuer les fonds de concours suivants, pour un montant total de 24 500 € :
      - Commune de Villedieu : 15 500 €
      - Commune de Saint-Aubin : 9 000 €
    `,
    grants: ['Commune de Villedieu = 15500', 'Commune de Saint-Aubin = 9000'],
    sums: ['total 24500'],
  },
  {
    text: `
      Le Conseil municipal, après en avoir délibéré, à l'unanimité des membres présents,
      - Accorde à l'ACCA de Montclair une subvention de cent cinquante euros (150 €),
    `,
    grants: ['ACCA de Montclair = 150'],
  },
  {
    text: `
      Le Conseil municipal, à l'unanimité, alloue une somme de 150 € à l'ACCA de Montclair pour l'achat de miradors.
    `,
    grants: ['ACCA de Montclair = 150'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer une aide d'un montant maximal de 8 000 € au syndicat des copropriétaires du 12 rue des Lilas pour les travaux de ravalement.
    `,
    grants: ['syndicat des copropriétaires du 12 rue des Lilas = 8000'],
  },
];
