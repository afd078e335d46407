import type { Rule } from '../../rule.ts';
import { personsAfter } from '../person-after.ts';

/** « Président de séance : M. Jean MARTIN », « Présidente : Mme … », « sous la présidence de Madame le Maire, Anne PETIT » */
/** « l'association, présidée par »: the chair of something else */
const OF_SOMETHING =
  /\b(?:association|club|societe|comite|federation|syndicat|commission|jury)\b(?![^\n]*\b(?:reuni|assemble|convoque))[^\n]{0,50}$/;
const CUE =
  /\b(?:president(?:e|\(e\))? de (?:la )?(?:seance|reunion)|(?<=(?:^|\n|[–;.-]\s)\W{0,4})president(?:e|\(e\))?(?= ?:)|sous la presidence(?: effective)? (?:de |d'|du )|(?<=(?:^|\n|[–;.-]\s)\W{0,4})presidence(?:\s?:| de )|seance presidee par|presidee? par(?= (?:m\.|mme|monsieur|madame)[^\n]{2,60}, (?:le |la )?(?:maire|president)))/g;

export const presidentOfSitting: Rule<string> = {
  id: 'president-of-sitting',
  zones: ['header', 'roll-call', 'recitals'],
  words: ['presid'],
  find: (zone, act) => personsAfter(zone, act, CUE, OF_SOMETHING),
};
