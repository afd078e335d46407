/** More ways of granting: proposals that are accepted, conventions, gifts, shares of others. */
import type { GivenCase } from './given.ts';

export const MORE_SENTENCES: readonly GivenCase[] = [
  {
    text: `
      Il est proposé au Conseil de soutenir l'association Le Phare à hauteur de 12 000 € au titre de l'année 2031.
      Le Conseil, après en avoir délibéré :
      - approuve l'attribution de la subvention proposée ci-dessus à l'association Le Phare ;
      - autorise le Président à signer la convention.
    `,
    grants: ['association Le Phare = 12000'],
  },
  {
    text: `
      Considérant que l'association Le Phare a sollicité une subvention de 15 000 €,
      Considérant l'intérêt de l'action,
      Le Conseil, après en avoir délibéré, à l'unanimité,
      - DECIDE d'accorder à l'association Le Phare une subvention de fonctionnement de 12 000 € pour l'année 2031, au lieu des 15 000 € demandés,
    `,
    grants: ['association Le Phare = 12000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      - attribue à l'association Le Phare une aide globale de 20 000 €, dont 12 000 € à la charge de la Ville et 8 000 € à la charge de la Métropole ;
    `,
    grants: ['association Le Phare = 20000'],
    sums: ['share 12000', 'share 8000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      - attribue à l'association Le Phare une subvention de fonctionnement de 12 000 € et une subvention d'investissement de 3 000 € ;
    `,
    grants: ['association Le Phare = 12000', 'association Le Phare = 3000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      - attribue une subvention de 12 000 € à l'association Le Phare, à prélever sur les crédits inscrits au budget pour 50 000 € ;
    `,
    grants: ['association Le Phare = 12000'],
    sums: ['budget 50000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      - attribue à la SARL Le Fournil une aide à l'investissement immobilier de 3 000 €, soit 10 % d'une dépense subventionnable de 30 000 € HT ;
    `,
    grants: ['SARL Le Fournil = 3000'],
    sums: ['cost 30000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      - octroie à la SARL Le Fournil une aide de 3 000 € (10 % des dépenses plafonnées à 50 000 €) ;
    `,
    grants: ['SARL Le Fournil = 3000'],
    sums: ['ceiling 50000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer à M. Paul DURIEU, demeurant 3 rue du Port, une subvention de 250 € pour l'acquisition d'un vélo à assistance électrique ;
    `,
    grants: ['M. Paul DURIEU = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      - accorde à la SAS Horizon une aide de 7 500 €, la Région intervenant pour 7 500 € ;
    `,
    grants: ['SAS Horizon = 7500'],
  },
  {
    text: `
      Le Conseil municipal, après en avoir délibéré, décide de verser une participation de 600 € au collège Jules Verne pour le voyage des élèves de la commune ;
    `,
    grants: ['collège Jules Verne = 600'],
  },
  {
    text: `
      Monsieur le Maire propose les subventions suivantes :
      Comité des fêtes : 1 200 €
      ADMR : 300 €
      Anciens combattants : 150 €
      Le Conseil municipal, à l'unanimité, accepte cette proposition.
    `,
    grants: ['Comité des fêtes = 1200', 'ADMR = 300', 'Anciens combattants = 150'],
  },
  {
    text: `
      Le Conseil municipal, après en avoir délibéré, à l'unanimité, décide d'allouer pour 2031 :
      * 1 200 € au Comité des fêtes
      * 300 € à l'ADMR
    `,
    grants: ['Comité des fêtes = 1200', 'ADMR = 300'],
  },
  {
    text: `
      Le Conseil municipal, après en avoir délibéré, fixe ainsi qu'il suit les subventions pour 2031 :
      - Comité des fêtes ............ 1 200 €
      - ADMR ........................ 300 €
      Total ......................... 1 500 €
    `,
    grants: ['Comité des fêtes = 1200', 'ADMR = 300'],
  },
  {
    text: `
      Après en avoir délibéré, le Conseil municipal vote à l'unanimité les subventions 2031 aux associations :
      - Comité des fêtes (1 200 €)
      - ADMR (300 €)
    `,
    grants: ['Comité des fêtes = 1200', 'ADMR = 300'],
  },
  {
    text: `
      Après en avoir délibéré, le Conseil municipal :
      - vote une subvention de 1 200,00 € pour le Comité des fêtes et de 300,00 € pour l'ADMR ;
    `,
    grants: ['Comité des fêtes = 1200', 'ADMR = 300'],
  },
  {
    text: `
      Après en avoir délibéré, le Conseil municipal :
      - attribue au Comité des fêtes et à l'ADMR une subvention de 1 200 € chacun ;
    `,
    grants: ['Comité des fêtes = 1200', 'ADMR = 1200'],
  },
  {
    text: `
      OBJET : Attribution d'une subvention exceptionnelle au Comité des fêtes
      Le Conseil municipal, après en avoir délibéré :
      - approuve le versement d'une subvention exceptionnelle de 1 200 € ;
      - dit que les crédits sont inscrits au budget ;
    `,
    grants: ['Comité des fêtes = 1200'],
  },
  {
    text: `
      OBJET : Subvention exceptionnelle
      Vu la demande du Comité des fêtes en date du 3 mai 2031,
      Le Conseil municipal, après en avoir délibéré, accorde une subvention exceptionnelle de 1 200 €.
    `,
    grants: ['Comité des fêtes = 1200'],
  },
  {
    text: `
      Le Bureau métropolitain, après en avoir délibéré :
      - autorise le versement, à l'Union Sportive de Montclair, d'une subvention d'un montant de 2 500 € TTC ;
    `,
    grants: ['Union Sportive de Montclair = 2500'],
  },
  {
    text: `
      Le Bureau métropolitain, après en avoir délibéré :
      - approuve la participation financière de la Métropole, à hauteur de 40 000 €, au profit de l'Université de Montclair pour l'organisation du colloque ;
    `,
    grants: ['Université de Montclair = 40000'],
  },
  {
    text: `
      Le Conseil municipal, après en avoir délibéré, décide d'apporter son soutien financier à la Fondation du Patrimoine pour un montant de 1 000 €.
    `,
    grants: ['Fondation du Patrimoine = 1000'],
  },
  {
    text: `
      Le Conseil municipal, après en avoir délibéré, décide de faire un don de 500 € à la Protection Civile en soutien aux sinistrés.
    `,
    grants: ['Protection Civile = 500'],
  },
  {
    text: `
      Le Conseil municipal, après en avoir délibéré, décide d'attribuer une subvention d'équilibre de 8 000 € au CCAS.
    `,
    grants: ['CCAS = 8000'],
  },
  {
    text: `
      Article unique : Une subvention d'équipement de trois mille euros est attribuée au SDIS.
    `,
    grants: ['SDIS = 3000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      1°) ATTRIBUE à l'association Le Phare, dont le siège est situé 4 place du Marché, une subvention de 1.500,00 € ;
      2°) IMPUTE la dépense au chapitre 65 ;
    `,
    grants: ['association Le Phare = 1500'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide de reconduire la subvention de 1 500 € à l'association Le Phare pour 2031.
    `,
    grants: ['association Le Phare = 1500'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      - approuve la convention d'objectifs avec l'association Le Phare et le versement d'une subvention de 45 000 € ;
    `,
    grants: ['association Le Phare = 45000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      - approuve les termes de la convention à conclure avec l'association Le Phare, prévoyant le versement d'une subvention de 45 000 € pour 2031 ;
    `,
    grants: ['association Le Phare = 45000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      - attribue à l'association Le Phare une subvention de 45 000 € pour l'année 2031, payable en deux versements : 30 000 € à la signature, 15 000 € en octobre ;
    `,
    grants: ['association Le Phare = 45000'],
  },
  {
    text: `
      Le Conseil communautaire, après en avoir délibéré :
      DECIDE d'attribuer à la Commune de Villedieu un fonds de concours de 20 000 € pour la construction d'un préau, dont le coût prévisionnel s'élève à 85 000 € HT ;
    `,
    grants: ['Commune de Villedieu = 20000'],
    sums: ['cost 85000'],
  },
];
