import { type DemoAct, euros } from './act.ts';
import { FEBRUARY_2024 } from './sittings.ts';

/** Paid in two parts: the advance and the balance are shares of the grant, not grants. */
export const FESTIVAL_2024: DemoAct = {
  number: '2024.00029',
  sitting: FEBRUARY_2024,
  title: 'FESTIVAL DES MAINS SAVANTES 2024 – SUBVENTION A L’ASSOCIATION LES MAINS SAVANTES',
  recitals: [
    "Le festival des Mains savantes réunit tous les deux ans des artisans, des ingénieurs et des conteurs. Sa quatrième édition se tiendra du 6 au 9 juin 2024 dans l'ancienne manufacture.",
    `Son budget prévisionnel est de ${euros(118_500)}. L'association Les Mains savantes sollicite Saint-Étienne Métropole à hauteur de ${euros(25_000)}.`,
    "Après examen, la commission propose d'accorder une somme un peu moindre, égale à celle de l'édition précédente.",
    `Un acompte de ${euros(15_400)} sera versé à la signature de la convention, et le solde de ${euros(6_600)} sur présentation du bilan.`,
  ],
  decisions: [
    `autorise le versement d'une subvention de ${euros(22_000)} à l'association Les Mains savantes pour l'année 2024 ;`,
    'autorise Monsieur le Président, ou son représentant dûment habilité, à signer la convention correspondante ;',
    "la dépense correspondante sera imputée au compte CULT/65748/FEST de l'exercice 2024.",
  ],
  vote: ["Ce dossier a été adopté à l'unanimité."],
  stamp: 'between',
  expected: { grants: [{ beneficiary: 'association Les Mains savantes', euros: 22_000 }], outcome: 'unanimous' },
};

/** The Bureau takes note, and decides nothing. */
export const WATER_REPORT_2024: DemoAct = {
  number: '2024.00033',
  sitting: FEBRUARY_2024,
  title: "QUALITE DE L'EAU DES LAVOIRS ET FONTAINES – RAPPORT ANNUEL 2023",
  recitals: [
    "Le service des eaux présente chaque année la qualité de l'eau des lavoirs et des fontaines ouverts au public.",
    "En 2023, 96 prélèvements ont été faits dans 31 communes. Quatre fontaines ont été signalées comme non potables, et deux d'entre elles raccordées depuis au réseau.",
  ],
  decisions: ["prend acte du rapport annuel 2023 sur la qualité de l'eau des lavoirs et fontaines."],
  vote: [],
  stamp: 'corner',
  expected: { grants: [], outcome: 'noted' },
};
