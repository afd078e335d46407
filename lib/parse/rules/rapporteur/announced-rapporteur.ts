import type { Rule } from '../../rule.ts';
import { personsAfter } from '../person-after.ts';

/** « Rapporteur : Anne PETIT », « RAPPORTEURE : Mme … », « Sur le rapport de M. … », « Rapport présenté par … », « Ayant entendu l'exposé de Mme … », « Après avoir entendu Mme …, rapporteure, » */
const CUE =
  /\b(?:rapporteu(?:r|re|se)(?:\(e\))?s?\s?(?::|-|–|\n|,(?= (?:m\.|mme|monsieur|madame)))|sur (?:le )?rapport (?:de |d'|presente par )|rapport (?:presente|de) (?:par )?|sur (?:la )?proposition (?:de |d')(?=m\.|mme|monsieur|madame)|(?:affaire|dossier|rapport|question) presentee? par\s?:?\s?|presente par |entendu l'expose (?:de |d')(?=m\.|mme|monsieur|madame)|entendu (?=(?:m\.|mme|monsieur|madame) [^\n,;:.]{3,60},? (?:le |la |son |sa |en sa qualite de |en qualite de )?rapporteu))/g;

export const announcedRapporteur: Rule<string> = {
  id: 'announced-rapporteur',
  zones: ['header', 'roll-call', 'recitals'],
  words: ['rapport', 'proposition', 'presente par', 'presentee par', 'entendu'],
  find: (zone, act) => personsAfter(zone, act, CUE),
};
