import { type DemoAct, euros } from './act.ts';
import { MARCH_2021, OCTOBER_2021 } from './sittings.ts';

/** The grant of 2019 renewed, unchanged; cites the earlier act by its number and date. */
export const INITIATIVES_2021: DemoAct = {
  number: '2021.00112',
  sitting: MARCH_2021,
  title: 'PROGRAMME METROPOLITAIN DES INITIATIVES SOLIDAIRES (PROMIS) – MISOF – SUBVENTION 2021',
  recitals: [
    'Par délibération n°2019.00087 du 21 mars 2019, le Bureau a apporté son soutien à la Maison des Initiatives Solidaires du Forez (MISOF), dans le cadre du Programme métropolitain des initiatives solidaires (PROMIS).',
    'Les permanences ouvertes alors dans six communes ont trouvé leur public : 188 personnes y ont été reçues en deux ans, malgré sept mois de fermeture. Elles ont été poursuivies par téléphone pendant cette période.',
    'La MISOF propose en 2021 de former dans chaque commune deux bénévoles qui pourront tenir seuls la permanence, et de publier un guide des aides locales.',
    'Une convention annuelle précise les actions attendues, leur calendrier et les comptes à rendre.',
  ],
  decisions: [
    `autorise le versement d'une subvention à la MISOF d'un montant global de ${euros(6_000)} pour l'année 2021 ;`,
    'autorise Monsieur le Président, ou son représentant dûment habilité, à signer la convention annuelle avec la MISOF ;',
    "la dépense correspondante sera imputée au compte SOLI/6574/PROMI de l'exercice 2021.",
  ],
  vote: ["Ce dossier a été adopté à l'unanimité."],
  stamp: 'corner',
  expected: { grants: [{ beneficiary: 'MISOF', euros: 6_000 }], outcome: 'unanimous' },
};

/** A table of grants, closed by a total that the rows add up to. */
export const SPORTS_2021: DemoAct = {
  number: '2021.00118',
  sitting: MARCH_2021,
  title: 'MANIFESTATIONS SPORTIVES DE L’ETE 2021 – ATTRIBUTION DE SUBVENTIONS AUX ASSOCIATIONS',
  recitals: [
    'Saint-Étienne Métropole accompagne chaque été les associations qui organisent sur son territoire une manifestation sportive ouverte à tous.',
    "Vingt et un dossiers ont été déposés. La commission a retenu ceux qui réunissent plusieurs communes, accueillent des jeunes sans condition de licence et limitent l'usage de la voiture.",
    "Il est proposé d'attribuer les subventions suivantes :",
    {
      heads: ['Bénéficiaire', 'Manifestation', 'Montant'],
      rows: [
        ['Rame et Pagaie du Barrage', 'Descente des trois ponts', 1_800],
        ['Les Foulées du Grand Chemin', 'Relais des villages', 2_400],
        ['Vélo Club des Crêtes', 'Montée chronométrée pour tous', 3_150],
        ['Association Escalade et Vallons', 'Journées du rocher', 950],
        ["Cercle d'échecs et de marche de la Plaine", 'Parties en plein air', 600],
        ['Union des patineurs stéphanois', 'Nuit des roulettes', 2_100],
      ],
      totalLabel: 'TOTAL',
    },
    "Les sommes seront versées après la manifestation, sur présentation d'un bilan.",
  ],
  decisions: [
    "approuve l'attribution des subventions telles que définies dans le tableau ci-dessus ;",
    "autorise Monsieur le Président, ou son représentant dûment habilité, à signer les pièces qui s'y rapportent ;",
    "la dépense correspondante sera imputée au compte SPOR/6574/MANIF de l'exercice 2021.",
  ],
  vote: ["Ce dossier a été adopté à l'unanimité."],
  stamp: 'between',
  expected: {
    grants: [
      { beneficiary: 'Rame et Pagaie du Barrage', euros: 1_800 },
      { beneficiary: 'Les Foulées du Grand Chemin', euros: 2_400 },
      { beneficiary: 'Vélo Club des Crêtes', euros: 3_150 },
      { beneficiary: 'Association Escalade et Vallons', euros: 950 },
      { beneficiary: "Cercle d'échecs et de marche de la Plaine", euros: 600 },
      { beneficiary: 'Union des patineurs stéphanois', euros: 2_100 },
    ],
    outcome: 'unanimous',
  },
};

/** A divided vote, with counts and names. */
export const OBSERVATORY_2021: DemoAct = {
  number: '2021.00403',
  sitting: OCTOBER_2021,
  title: "OBSERVATOIRE DU CIEL NOCTURNE – SUBVENTION D'INVESTISSEMENT A L'ASSOCIATION LES VEILLEURS DU PILAT",
  recitals: [
    "L'association Les Veilleurs du Pilat souhaite remplacer la coupole de son observatoire, ouverte en 1988 et dont le mécanisme ne tourne plus.",
    `Le coût des travaux est évalué à ${euros(162_000)}. L'association a réuni ${euros(40_500)} de dons et emprunte le reste.`,
    "Plusieurs membres du Bureau ont demandé que l'éclairage des villages voisins soit d'abord réduit. D'autres ont rappelé que l'observatoire reçoit chaque année plus de quatre mille élèves.",
  ],
  decisions: [
    `approuve le versement d'une subvention d'investissement de ${euros(45_000)} à l'association Les Veilleurs du Pilat ;`,
    'autorise Monsieur le Président, ou son représentant dûment habilité, à signer la convention correspondante ;',
    "la dépense correspondante sera imputée au compte CULT/20422/OBSE de l'exercice 2021.",
  ],
  vote: [
    'Ce dossier a été adopté à la majorité par 24 voix pour, 4 voix contre (M. Anselme CHANTELOUBE, Mme Fantine ESCOFFIERE, M. Tancrède PEYRACHON, Mme Ursule POMMERAUD) et 2 abstentions (M. Kilian HAUTEVERNE, Mme Ysée ROCHEVIVE).',
  ],
  stamp: 'between',
  expected: {
    grants: [{ beneficiary: 'association Les Veilleurs du Pilat', euros: 45_000 }],
    outcome: 'majority',
    counts: [24, 4, 2],
  },
};
