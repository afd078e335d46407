/** What a vote is on, as the words around it tell: patterns for folded text. */

const SETTLES = String.raw`\b(?:conserver|proceder|souhait\w+|accept\w+|decid\w+|propos\w+|accord|approuv\w+|ajout\w+|demand\w+|recour\w+|prononc\w+)\b`;

/**
 * Before a vote: « s'ils souhaitent conserver le vote à main levée », « d'ajouter un point à l'ordre du jour », « de ne pas
 * recourir au scrutin secret », « le huis clos »: how the sitting goes, not what it decides.
 */
export const PROCEDURE = new RegExp(
  [
    String.raw`${SETTLES}[^.\n]{0,100}\b(?:(?:a|de) l'ordre du jour|huis clos|secretaire de seance|procedure d'urgence|(?<!compte tenu de |vu |raison de )l'urgence)\b`,
    // « décide, par un vote à main levée, d'attribuer », « à la demande de dix membres, au scrutin public »: how it was voted.
    String.raw`${SETTLES}[^.\n]{0,100}(?<!\b(?:par|apres)(?: un| le)?(?: vote| scrutin)?(?: a)? |\bdecid\w{1,4},? a )\b(?:main levee|bulletins? secrets?|scrutin secret)\b`,
    String.raw`\b(?:decid|accept|propos|approuv)\w+ [^.\n]{0,60}\bscrutin public\b`,
    String.raw`(?:^|\n|\. )(?:l'urgence|la procedure d'urgence|le huis clos)\b[^.\n]{0,20}(?:\best\b|\ba ete\b|:)[^.\n]{0,40}$`,
  ].join('|'),
);

/**
 * After a vote: « à l'unanimité, décide de ne pas recourir au scrutin secret »; « de procéder, par vote à main levée, à l'achat » is
 * no procedure.
 */
export const PROCEDURE_AFTER =
  /^[^.\n]{0,120}\b(?:de ne pas (?:recourir|proceder|voter)\b[^.\n]{0,60}\b(?:scrutin|vote|bulletins?) secrets?|proceder (?:a|au|aux)\b[^.,;\n]{0,60}\bmain levee|voter (?:(?:cette|la|ces|les) \w+ )?a main levee|(?:inscrire|ajouter)\b[^.\n]{0,80}\bordre du jour|huis clos)/;

/** Before a vote: the minutes of the sitting before, a procedure too. */
export const MINUTES =
  /\b(?:proces[- ]verb\w+|compte[- ]rendus?)\b[^.\n]{0,60}\b(?:seance|reunion|conseil|precedent\w*)\b[^\n]{0,80}$/;

export const AMENDMENT = /\b(?:sous-)?amendements?\b[^\n]{0,160}$/;

/** « Vote du point 2 : », « Le point 4 », « Vote par chapitre : chapitre 011 ». */
export const OF_POINT =
  /\b(?:votes? (?:du|sur le|au|pour le|par) (?:point|chapitre|article|paragraphe)|le (?:point|paragraphe)) ?(?:n° ?)?\w{0,4}\b[^\n.]{0,80}$/;
