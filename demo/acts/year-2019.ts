import { type DemoAct, euros } from './act.ts';
import { MARCH_2019, SEPTEMBER_2019 } from './sittings.ts';

/** A grant to one body, whose long name and acronym both stand in the act. Renewed in 2021 and 2023. */
export const INITIATIVES_2019: DemoAct = {
  number: '2019.00087',
  sitting: MARCH_2019,
  title:
    'PROGRAMME METROPOLITAIN DES INITIATIVES SOLIDAIRES (PROMIS) – MAISON DES INITIATIVES SOLIDAIRES DU FOREZ (MISOF) – SUBVENTION 2019',
  recitals: [
    "Saint-Étienne Métropole a arrêté en 2018 un Programme métropolitain des initiatives solidaires (PROMIS), qui réunit les aides accordées aux structures d'entraide, de réemploi et d'insertion installées sur son territoire.",
    'Ce programme poursuit trois objectifs :',
    [
      'repérer les projets portés par les habitants et les aider à prendre forme,',
      'donner aux petites structures un appui comptable et juridique,',
      'faire se rencontrer les associations, les communes et les entreprises.',
    ],
    "La Maison des Initiatives Solidaires du Forez (MISOF) tient depuis 2011 un lieu d'accueil ouvert quatre jours par semaine. En 2018, elle y a reçu 310 personnes et suivi 42 projets, dont 17 ont donné lieu à la création d'une structure.",
    "Pour 2019, la MISOF propose d'ouvrir une permanence mensuelle dans six communes de la vallée, et d'y tenir un atelier sur la gestion bénévole. Le coût de cette action est estimé à " +
      `${euros(21_400)}, pris en charge pour partie par les cotisations de ses membres.`,
    'Les engagements de chacun sont précisés dans une convention annuelle, jointe à la présente délibération.',
  ],
  decisions: [
    `autorise le versement d'une subvention à la Maison des Initiatives Solidaires du Forez (MISOF) d'un montant global de ${euros(6_000)} pour l'année 2019 ;`,
    'autorise Monsieur le Président, ou son représentant dûment habilité, à signer la convention annuelle avec la MISOF et les pièces nécessaires à son exécution ;',
    "la dépense correspondante sera imputée au compte SOLI/6574/PROMI de l'exercice 2019.",
  ],
  vote: ["Ce dossier a été adopté à l'unanimité."],
  stamp: 'between',
  expected: {
    grants: [{ beneficiary: 'Maison des Initiatives Solidaires du Forez (MISOF)', euros: 6_000 }],
    outcome: 'unanimous',
  },
};

/** No money at all. */
export const GREEN_SPACES_2019: DemoAct = {
  number: '2019.00091',
  sitting: MARCH_2019,
  title: "PARC D'ACTIVITES DES AULNES VIEUX – CONVENTION DE GESTION DES ESPACES VERTS AVEC LA COMMUNE",
  recitals: [
    "Le parc d'activités des Aulnes Vieux compte onze hectares de prairies, de haies et de noues, qui recueillent les eaux de pluie des voies et des toitures.",
    "La commune dispose d'une équipe de jardiniers formée à la gestion différenciée. Il est apparu plus simple de lui confier l'entretien de l'ensemble que de partager les parcelles entre deux équipes.",
    'La convention proposée fixe pour cinq ans le calendrier des fauches, les essences à replanter et les règles de circulation des engins. Elle est conclue à titre gratuit, chaque partie gardant à sa charge ses agents et son matériel.',
  ],
  decisions: [
    "approuve la convention de gestion des espaces verts du parc d'activités des Aulnes Vieux ;",
    'autorise Monsieur le Président, ou son représentant dûment habilité, à signer cette convention.',
  ],
  vote: ["Ce dossier a été adopté à l'unanimité."],
  stamp: 'corner',
  expected: { grants: [], outcome: 'unanimous' },
};

/** Printed as a scan: its pages are pictures (`print/scan.ts`). */
export const CHOIR_2019: DemoAct = {
  number: '2019.00246',
  sitting: SEPTEMBER_2019,
  title: 'SOUTIEN A LA PRATIQUE MUSICALE AMATEUR – ENSEMBLE VOCAL DES DEUX RIVES – SUBVENTION 2019',
  recitals: [
    "L'Ensemble vocal des Deux Rives réunit une centaine de choristes de quatorze communes. Il prépare pour le printemps un programme de chants de métiers, donné dans d'anciens ateliers.",
    "Saint-Étienne Métropole souhaite accompagner ce projet, qui fait découvrir au public des lieux de travail aujourd'hui fermés.",
  ],
  decisions: [
    `décide le versement d'une subvention pour 2019 de ${euros(2_500)} à l'association Ensemble vocal des Deux Rives ;`,
    "la dépense correspondante sera imputée au compte CULT/6574/AMAT de l'exercice 2019.",
  ],
  vote: ["Ce dossier a été adopté à l'unanimité."],
  stamp: 'between',
  expected: { grants: [{ beneficiary: 'Ensemble vocal des Deux Rives', euros: 2_500 }], outcome: 'unanimous' },
};
