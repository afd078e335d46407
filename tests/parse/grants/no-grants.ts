/** Money that is asked for, received, lent, paid or refused, and not granted. */
import type { GivenCase } from './given.ts';

export const NO_GRANTS: readonly GivenCase[] = [
  {
    text: `
      Le Conseil, après en avoir délibéré :
      - sollicite auprès de l'État une subvention de 40 000 € au titre de la DETR ;
    `,
    grants: [],
    sums: ['requested 40000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, autorise le Maire à solliciter une subvention de 40 000 € auprès de l'État ;
    `,
    grants: [],
    sums: ['requested 40000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide de demander au Département une aide de 40 000 € pour ces travaux ;
    `,
    grants: [],
    sums: ['requested 40000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, accorde sa garantie à hauteur de 50 % pour le remboursement d'un prêt de 300 000 € souscrit par l'office public de l'habitat auprès de la Caisse des dépôts ;
    `,
    grants: [],
    sums: ['other 300000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, attribue le marché de voirie à la société Roulier pour un montant de 45 000 € HT ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, approuve le devis de la société Roulier d'un montant de 45 000 € HT et autorise le Maire à le signer ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, fixe le tarif de la cantine à 3,20 € par repas ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide de vendre la parcelle à M. DURIEU au prix de 12 000 € ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, approuve le plan de financement : État 40 000 €, Région 20 000 €, autofinancement 20 000 € ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, accepte la subvention de 12 000 € accordée par le Département à la commune ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, accepte le don de 500 € de l'association des anciens élèves ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'adhérer à l'association des maires et de verser la cotisation de 450 € ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, refuse d'attribuer une subvention de 500 € à l'association Le Phare ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'inscrire au budget une enveloppe de 50 000 € pour les subventions aux associations ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, prend acte du versement par la Région d'une subvention de 12 000 € à l'association Le Phare ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, approuve l'avenant n°1 au marché conclu avec la société Roulier, d'un montant de 4 500 € ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, fixe l'indemnité de M. le trésorier à 320 € ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, demande à l'association Le Phare le remboursement de la subvention de 5 000 € ;
    `,
    grants: [],
  },
  {
    text: `
      Vu l'arrêté préfectoral attribuant à la commune une subvention de 12 000 € au titre de la DETR,
      Le Conseil, après en avoir délibéré, prend acte.
    `,
    grants: [],
    sums: ['received 12000'],
  },
  {
    text: `
      Le Conseil municipal, après en avoir délibéré, décide de verser une participation de 30 € par élève au collège Jules Verne pour le voyage ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil municipal, après en avoir délibéré, fixe à 1 200 € la participation de la commune aux frais de fonctionnement de l'école de Villedieu ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil municipal, après en avoir délibéré, approuve le budget annexe de l'eau arrêté à 250 000 € ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, approuve le versement d'un acompte de 5 000 € sur la subvention à l'association Le Phare ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, autorise la commune à percevoir la subvention de 5 000 € de la Région ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, autorise le Maire à déposer une demande de subvention de 25 000 € au titre du fonds vert ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide de réaliser un emprunt de 300 000 € auprès de la Banque du Vallon ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide l'octroi d'une avance remboursable de 10 000 € à la SARL Le Fournil ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'acquérir la parcelle AB 12 au prix de 15 000 € auprès de l'association Le Phare ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, accorde une remise gracieuse de 350 € à M. Paul DURIEU ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide de ne pas attribuer de subvention à l'association Le Phare, qui demandait 500 € ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide de retirer la subvention de 500 € attribuée à l'association Le Phare ;
    `,
    grants: [],
  },
  {
    text: `
      Après en avoir délibéré, le Conseil municipal :
      - attribue au Comité des fêtes et à l'ADMR une subvention de 1 200 € ;
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, accorde à M. Paul DURAND la vente de la parcelle au prix de 2 500 € ;
    `,
    grants: [],
    sums: ['cost 2500'],
  },
];
