/** A convocation with its agenda: published beside the deliberations, and none of them. */
import { FEBRUARY_2024 } from './sittings.ts';

export const CONVOCATION_2024 = {
  sitting: FEBRUARY_2024,
  title: 'Convocation et ordre du jour – Bureau du 8 février 2024',
  greeting: 'Madame, Monsieur, cher collègue,',
  opening:
    "J'ai l'honneur de vous convier à la prochaine réunion du Bureau, qui se tiendra le jeudi 8 février 2024 à 18 heures, salle des Passementiers.",
  agendaHead: 'Ordre du jour',
  agenda: [
    'Approbation du compte rendu de la réunion précédente',
    'Festival des Mains savantes : demande de soutien',
    "Qualité de l'eau des lavoirs et fontaines : présentation du rapport annuel",
    'Calendrier des réunions du second semestre',
    'Questions diverses',
  ],
  closing:
    "En cas d'empêchement, je vous remercie de remettre votre pouvoir au secrétariat avant le mercredi 7 février à midi.",
  formula: 'Je vous prie de croire, Madame, Monsieur, cher collègue, à mes sentiments les meilleurs.',
};
