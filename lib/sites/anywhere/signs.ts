/** Small signs in a link's words, folded: a date, a number, that it says nothing, that it is another kind of paper. */

const MONTHS =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fev|sept|oct|nov|dec';

/** « 12 mars 2024 », « mars 2024 », « 12/03/2024 », « 2024-03-12 », « 20240312 ». */
const DATE = new RegExp(
  `\\b(?:1er|\\d{1,2})?[ _-]?(?:${MONTHS})\\.?[ _-]\\d{4}\\b|\\b\\d{1,2}[-/. _]\\d{1,2}[-/. _](?:\\d{4}|\\d{2})\\b|\\b(?:19|20)\\d{2}[-/. _]?(?:0[1-9]|1[0-2])[-/. _]?(?:0[1-9]|[12]\\d|3[01])\\b`,
);

/** « n° 12 », « 2024-012 », « CP-2021-0421 », « 2024_03_12_001 ». */
const NUMBER = /\bn ?[°º] ?\d|\bno?\.? \d+\b|\b[a-z]{0,4}[-_. ]?(?:19|20)\d{2}[-_./ ]\d{2,5}\b/;

export const hasDate = (folded: string): boolean => DATE.test(folded);
export const hasNumber = (folded: string): boolean => NUMBER.test(folded);

/** Words of a link that name no document: « Télécharger (PDF, 200 Ko) », « Consulter le fichier », « Ouvrir dans une nouvelle fenêtre ». */
const SAYS_NOTHING =
  /\b(?:telecharg\w*|download|pdf|voir|lire|consult\w*|ouvrir|ouvre|ouverture|visualiser|afficher|acceder|cliquez|ici|document|fichier|texte|integral|version|format|en|le|la|les|l|un|une|du|de|des|d|au|a|dans|ce|cet|cette|nouvelle?|onglet|fenetre|ko|mo|kb|mb|octets|lien|piece|jointe|signe[e]?|acces)\b|[\d\W_]+/g;

/** Whether a link's words leave it to what stands around it to say what it leads to. */
export const saysNothing = (folded: string): boolean => folded.replace(SAYS_NOTHING, '') === '';

/** Papers that lie among acts on the same pages, and are none. */
const OTHER_PAPERS =
  /\b(?:ordres? du jour|convocations?|trombinoscopes?|guides?|plaquettes?|brochures?|depliants?|flyers?|affiches?|magazines?|bulletins?|journal|lettre d'information|formulaires?|cerfa|mode d'emploi|notices?|diaporamas?|presentations? (?:de la|du|powerpoint)|communiques?|dossiers? de presse|invitations?|programmes? (?:de la|du|des) (?:fete|festival|saison|semaine|animations)|arretes?|menus?|horaires?|tarifs? 20\d\d|offres? d'emploi|fiches? de poste|avis d'(?:appel|attribution|enquete)|videos?)\b/;

export const isOtherPaper = (folded: string): boolean => OTHER_PAPERS.test(folded);

/** Says by its own words that it is a file: « (PDF, 200 Ko) ». */
export const saysFile = (folded: string): boolean => /\bpdf\b|\b\d+(?:[.,]\d+)? ?(?:ko|mo|kb|mb)\b/.test(folded);
