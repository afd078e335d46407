import { type DemoAct, euros } from './act.ts';
import { MAY_2022, NOVEMBER_2022 } from './sittings.ts';

/** One member presides over the body concerned, and takes no part in the vote. */
export const NEIGHBOURHOOD_2022: DemoAct = {
  number: '2022.00147',
  sitting: MAY_2022,
  title: 'INSERTION PAR L’ACTIVITE – REGIE DE QUARTIER DES TROIS COLLINES – SUBVENTION DE FONCTIONNEMENT 2022',
  recitals: [
    "La Régie de quartier des Trois Collines emploie trente-quatre personnes éloignées de l'emploi, à l'entretien des cours, des jardins et des escaliers de la ville.",
    "En 2021, onze d'entre elles ont trouvé un emploi durable, et neuf sont entrées en formation.",
    `La Régie a par ailleurs reçu ${euros(30_000)} de la Caisse solidaire du Massif au titre de son atelier de réparation de vélos.`,
  ],
  decisions: [
    `autorise le versement d'une subvention de fonctionnement de ${euros(18_000)} à la Régie de quartier des Trois Collines pour l'année 2022 ;`,
    'autorise Monsieur le Président, ou son représentant dûment habilité, à signer la convention correspondante ;',
    "la dépense correspondante sera imputée au compte EMPL/65748/INSER de l'exercice 2022.",
  ],
  vote: ['M. Isidore GRANGEON-DUMAS ne prend pas part au vote.', "Ce dossier a été adopté à l'unanimité."],
  stamp: 'between',
  expected: {
    grants: [{ beneficiary: 'Régie de quartier des Trois Collines', euros: 18_000 }],
    outcome: 'unanimous',
    notVoting: ['Isidore GRANGEON-DUMAS'],
  },
};

/** Refused: nothing is granted, whatever was asked. */
export const BALLOON_2022: DemoAct = {
  number: '2022.00151',
  sitting: MAY_2022,
  title: 'DEMANDE DE SOUTIEN EXCEPTIONNEL DE LA SOCIETE MONTGOLFIERES DE LA PLAINE',
  recitals: [
    `La société Montgolfières de la Plaine a sollicité une aide exceptionnelle de ${euros(30_000)} pour l'achat de deux ballons destinés à des vols touristiques.`,
    "La commission a relevé que la société ne publie pas ses comptes, et que les vols envisagés passeraient au-dessus d'une zone protégée.",
    "Le Président a mis aux voix la proposition d'accorder l'aide demandée.",
  ],
  decisions: ["n'approuve pas l'attribution de l'aide sollicitée."],
  vote: ['Ce dossier a été rejeté par 19 voix contre, 10 voix pour et 3 abstentions.'],
  stamp: 'corner',
  expected: { grants: [], outcome: 'rejected', counts: [10, 19, 3] },
};

/** The clerk mistyped the month inside the transmission identifier: 20221024 for a sitting of 24 November. */
export const SEEDS_2022: DemoAct = {
  number: '2022.00388',
  sitting: NOVEMBER_2022,
  title: 'AGRICULTURE DE PROXIMITE – CONSERVATOIRE DES SEMENCES DU HAUT PAYS (CSHP) – SUBVENTION 2022',
  recitals: [
    'Le Conservatoire des Semences du Haut Pays (CSHP) recueille, multiplie et donne à qui veut les semer les graines de variétés potagères nées dans nos vallées.',
    'Sa collection compte 412 variétés, dont 57 ne sont plus cultivées que dans son jardin. Trois gels tardifs en ont détruit une partie au printemps.',
    "Le CSHP demande l'aide de Saint-Étienne Métropole pour doubler cette collection dans un second jardin, situé à une altitude plus basse.",
  ],
  decisions: [
    `autorise le versement d'une subvention au Conservatoire des Semences du Haut Pays (CSHP) d'un montant global de ${euros(4_200)} pour l'année 2022 ;`,
    'autorise Monsieur le Président, ou son représentant dûment habilité, à signer la convention correspondante ;',
    "la dépense correspondante sera imputée au compte AGRI/65748/PROX de l'exercice 2022.",
  ],
  vote: ["Ce dossier a été adopté à l'unanimité."],
  stamp: 'between',
  mistypedDate: '20221024',
  expected: {
    grants: [{ beneficiary: 'Conservatoire des Semences du Haut Pays (CSHP)', euros: 4_200 }],
    outcome: 'unanimous',
    failedChecks: ['act-id-matches-session'],
  },
};
