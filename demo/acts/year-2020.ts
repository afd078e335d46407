import { type DemoAct, euros } from './act.ts';
import { FEBRUARY_2020 } from './sittings.ts';

/** One sentence grants money to two bodies. */
export const WORKSHOPS_2020: DemoAct = {
  number: '2020.00034',
  sitting: FEBRUARY_2020,
  title:
    'SOUTIEN AUX ATELIERS DE FABRICATION PARTAGES – VERSEMENT DE SUBVENTIONS A L’ETABLI COMMUN ET A LA COOPERATIVE TERRE DE LIGNES',
  recitals: [
    "Les ateliers de fabrication partagés mettent à la disposition des habitants et des artisans des machines qu'ils ne pourraient acheter seuls : tours, fraiseuses, découpe au laser, métiers à tisser.",
    "L'association L'Établi commun accueille 260 adhérents dans un ancien magasin de cycles. Elle a ouvert en 2019 un atelier de menuiserie, et forme chaque mois une douzaine de personnes en recherche d'emploi.",
    'La coopérative Terre de Lignes réunit neuf tisserands et teinturiers. Elle prête ses métiers deux jours par semaine à des apprentis, et reçoit les classes des écoles voisines.',
    `Le budget de ces deux lieux s'élève respectivement à ${euros(148_000)} et à ${euros(96_300)}. Leurs recettes propres en couvrent plus de la moitié.`,
    'Il est proposé de soutenir leur action en 2020, dans les conditions que fixent deux conventions distinctes.',
  ],
  decisions: [
    `décide le versement d'une subvention pour 2020 de ${euros(12_000)} à l'association L'Établi commun et de ${euros(8_500)} à la coopérative Terre de Lignes,`,
    "autorise Monsieur le Président, ou son représentant dûment habilité, à signer les deux conventions et toutes pièces qui s'y rapportent,",
    'la dépense correspondante sera imputée au compte ECO \\ 6574 \\ ATEL du budget 2020.',
  ],
  vote: ["Ce dossier a été adopté à l'unanimité."],
  stamp: 'between',
  expected: {
    grants: [
      { beneficiary: "association L'Établi commun", euros: 12_000 },
      { beneficiary: 'coopérative Terre de Lignes', euros: 8_500 },
    ],
    outcome: 'unanimous',
  },
};
