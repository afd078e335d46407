import { type DemoAct, euros } from './act.ts';
import { MARCH_2023, OCTOBER_2023 } from './sittings.ts';

/** The grant of 2019 and 2021 again, raised; and money received from another, which is no grant of this act. */
export const INITIATIVES_2023: DemoAct = {
  number: '2023.00094',
  sitting: MARCH_2023,
  title:
    'PROGRAMME METROPOLITAIN DES INITIATIVES SOLIDAIRES (PROMIS) – MAISON DES INITIATIVES SOLIDAIRES DU FOREZ (MISOF) – SUBVENTION 2023',
  recitals: [
    'Dans le cadre du Programme métropolitain des initiatives solidaires (PROMIS), Saint-Étienne Métropole soutient la Maison des Initiatives Solidaires du Forez (MISOF), en dernier lieu par la délibération n°2021.00112 du 18 mars 2021.',
    "Le guide des aides locales, tiré à quatre mille exemplaires, est épuisé. Vingt-trois bénévoles formés par la MISOF tiennent aujourd'hui seuls la permanence de leur commune.",
    `La MISOF a reçu en 2022 une aide de ${euros(15_000)} de la Fondation des Deux Vallées pour l'aménagement d'un véhicule. Elle souhaite s'en servir pour une permanence itinérante, qui desservira neuf communes de plus.`,
    "Au regard de cette charge nouvelle, il est proposé de relever le soutien de Saint-Étienne Métropole. La convention annuelle en précise l'emploi.",
  ],
  decisions: [
    `autorise le versement d'une subvention à la MISOF d'un montant global de ${euros(7_500)} pour l'année 2023 ;`,
    'autorise Monsieur le Président, ou son représentant dûment habilité, à signer la convention annuelle avec la MISOF ;',
    "la dépense correspondante sera imputée au compte SOLI/65748/PROMI de l'exercice 2023.",
  ],
  vote: ["Ce dossier a été adopté à l'unanimité."],
  stamp: 'between',
  expected: { grants: [{ beneficiary: 'MISOF', euros: 7_500 }], outcome: 'unanimous' },
};

/** Another body, of the same programme and the same sitting. */
export const GARDENS_2023: DemoAct = {
  number: '2023.00099',
  sitting: MARCH_2023,
  title: 'PROGRAMME METROPOLITAIN DES INITIATIVES SOLIDAIRES (PROMIS) – LES JARDINS DU GRAND CHEMIN – SUBVENTION 2023',
  recitals: [
    "L'association Les Jardins du Grand Chemin cultive deux hectares de légumes, vendus à prix libre sur trois marchés. Elle emploie douze salariés en parcours d'insertion.",
    "Elle souhaite construire un bâtiment de stockage enterré, qui lui évitera de louer une chambre froide. Ce projet s'inscrit dans le Programme métropolitain des initiatives solidaires (PROMIS).",
  ],
  decisions: [
    `décide d'attribuer une subvention de ${euros(11_250)} à l'association Les Jardins du Grand Chemin pour l'année 2023 ;`,
    'autorise Monsieur le Président, ou son représentant dûment habilité, à signer la convention correspondante ;',
    "la dépense correspondante sera imputée au compte SOLI/65748/PROMI de l'exercice 2023.",
  ],
  vote: ["Ce dossier a été adopté à l'unanimité."],
  stamp: 'corner',
  expected: {
    grants: [{ beneficiary: 'association Les Jardins du Grand Chemin', euros: 11_250 }],
    outcome: 'unanimous',
  },
};

/** One of the two bodies of 2020, three years later. */
export const WORKSHOPS_2023: DemoAct = {
  number: '2023.00317',
  sitting: OCTOBER_2023,
  title: "SOUTIEN AUX ATELIERS DE FABRICATION PARTAGES – L'ETABLI COMMUN – SUBVENTION 2023",
  recitals: [
    "L'association L'Établi commun, soutenue par Saint-Étienne Métropole en 2020, compte désormais 410 adhérents et trois ateliers.",
    "Elle prépare l'ouverture d'une matériauthèque, où les entreprises déposeront leurs chutes de bois, de métal et de tissu, et où chacun pourra se servir.",
    "La coopérative qui partageait ses locaux a cessé son activité à l'été 2022, et n'est plus concernée par ce soutien.",
  ],
  decisions: [
    `autorise le versement d'une subvention de ${euros(14_000)} à l'association L'Établi commun pour l'année 2023 ;`,
    'autorise Monsieur le Président, ou son représentant dûment habilité, à signer la convention correspondante ;',
    "la dépense correspondante sera imputée au compte ECO/65748/ATEL de l'exercice 2023.",
  ],
  vote: ["Ce dossier a été adopté à l'unanimité."],
  stamp: 'between',
  expected: { grants: [{ beneficiary: "association L'Établi commun", euros: 14_000 }], outcome: 'unanimous' },
};
