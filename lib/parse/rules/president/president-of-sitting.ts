import type { Rule } from '../../rule.ts';
import { personsAfter } from '../person-after.ts';

/** « Président de séance : M. Jean MARTIN », « Présidente : Mme … », « sous la présidence de Madame le Maire, Anne PETIT » */
const CUE =
  /\b(?:president(?:e|\(e\))? de (?:la )?(?:seance|reunion)|(?<=(?:^|\n)\W{0,4})president(?:e|\(e\))?(?= ?:)|sous la presidence(?: effective)? (?:de |d'|du )|presidence\s?:|presidee? par|etant presidee? par)/g;

export const presidentOfSitting: Rule<string> = {
  id: 'president-of-sitting',
  zones: ['header', 'roll-call', 'recitals'],
  find: (zone, act) => personsAfter(zone, act, CUE),
};
