/** What a heading says of the links under it. */
import { namesCollection, namesCouncil, namesDeliberation, namesMinutes, namesOtherMeeting } from './act-words.ts';
import { hasDate } from './signs.ts';

export type HeadingKind =
  /** « Délibérations », « Délibérations du conseil municipal de Saint-Martin », « Recueil des actes administratifs 2024 ». */
  | 'acts'
  /** « Comptes rendus », « Procès-verbaux des séances du conseil ». */
  | 'minutes'
  /** « Conseil municipal », « 2024 », « Séance du 12 mars », « Documents à télécharger »: says nothing by itself. */
  | 'open'
  /** « Finances », « Un nouveau gymnase »: a theme, perhaps of acts. */
  | 'theme'
  /** « Voir aussi », « Le magazine », « Contact »: what follows is something else. */
  | 'other';

const OTHER =
  /\b(?:voir aussi|a lire aussi|liens?|en savoir plus|magazines?|bulletins?|lettres?|guides?|contacts?|contacter|horaires?|acces|agenda|actualites?|newsletter|utiles?|pratiques?|demarches|formulaires?|services? en ligne|partager|partenaires?|reseaux|ordres? du jour|convocations?|arretes?|videos?|retransmissions?|elus|trombinoscope|marches publics|emplois?|jeunes|ecoles?|associations?|inscriptions?|presse|communiques?)\b/;

/** What may stand in a heading that names a list of acts, beside the acts and the council. */
const FILLERS =
  /\b(?:le|la|les|l|des?|du|d|et|ou|au|aux|a|en|sur|par|pour|dans|vos|nos|votre|notre|toutes?|tous|ces|seances?|sessions?|reunions?|actes?|administratifs?|decisions?|listes?|registres?|recueils?|extraits?|publi\w*|consult\w*|telecharg\w*|documents?|fichiers?|pdf|archives?|annees?|mois|ligne|adopte\w*|vot\w*|pris\w*|rendu\w*|exam\w*|ordinaires?|extraordinaires?|conseils?|municipa\w*|communauta\w*|metropolit\w*|departement\w*|regiona\w*|bureaux?|commissions?|permanentes?|assemblees?|comites?|syndica\w*|mairie|ville|commune|communaute|communes|agglomeration|metropole|departement|region|urbaine|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|trimestre|semestre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|deliberations?|delibs?|proces|verba\w*|comptes?|comptes-rendus|sommaires?|pv|cr|cm|cc|derni\w*|precedent\w*|\w*\d\w*)\b|[^a-z0-9]+/g;

/** « Délibérations », « Recueil »: a list. « Une délibération contestée » is news of one. */
const LIST = /\bdeliberations\b|\bdelibs\b|\b(?:recueils?|registres?|listes?|releves?|extraits?)\b/;

/** Words of a sentence: « Où trouver les délibérations ? », « 60 délibérations en une nuit ». */
const SENTENCE =
  /\b(?:une?|cette|qui|que|qu|quoi|est|sont|ont|fait|font|nous|vous|comment|pourquoi|ou trouver|contre)\b/;

/** So many words beyond those may name the place: « de Saint-Martin-le-Vieux ». */
const MOST_NAMES = 3;

/** How many words of a heading are neither of acts and councils nor fillers. */
const foreignWords = (folded: string): number => folded.replace(FILLERS, ' ').split(' ').filter(Boolean).length;

/** @param folded the heading's words, folded */
export function headingKind(folded: string): HeadingKind {
  const foreign = foreignWords(folded);
  if (namesOtherMeeting(folded)) return 'other';
  const names = foreign <= MOST_NAMES && !SENTENCE.test(folded);
  if (names) {
    if (LIST.test(folded) && (namesDeliberation(folded) || namesCollection(folded))) return 'acts';
    if (namesMinutes(folded)) return 'minutes';
  }
  if (OTHER.test(folded)) return 'other';
  if (foreign === 0) return 'open';
  return names && (namesCouncil(folded) || hasDate(folded)) ? 'open' : 'theme';
}

/**
 * What the headings above a link say of it, the nearest first. A theme lets only a list of deliberations through: these are
 * sorted by theme, and minutes are not.
 */
export function sectionKind(headings: readonly string[]): 'acts' | 'minutes' | undefined {
  let themed = false;
  for (const heading of headings) {
    const kind = headingKind(heading);
    if (kind === 'other') return undefined;
    if (kind === 'acts') return 'acts';
    if (kind === 'minutes') return themed ? undefined : 'minutes';
    themed ||= kind === 'theme';
  }
  return undefined;
}
