import { matches, type Rule } from '../../rule.ts';
import { personBefore } from '../person-after.ts';

/**
 * « Jean MARTIN rapporte : », « Monsieur le Maire, Paul DURAND, rapporte : », « Mme Anne PETIT, rapporteur, expose », « Mme Anne PETIT,
 * vice-présidente, rapporte que », « Mme Anne PETIT, adjointe à la culture, expose : »,
 * « M. Paul DURAND donne lecture du rapport suivant : », « Mme Anne PETIT, adjointe, présente la délibération. », « … expose à l'Assemblée : »
 */
const OFFICE =
  '(?:,\\s?(?:\\d{1,2}\\w{0,4} )?(?:vice-president|adjointe?|conseill|deleguee?|maire|presidente?|rapporteure?)[^\\n,;:.]{0,70},)?';
const CUE = new RegExp(
  `${OFFICE}(?:,?\\srapporte\\s?(?::|que|ce qui)|(?:, ?| )(?:le |la )?rapporteure?\\s?(?:,|:|expose|presente|donne)|\\s(?:expose|presente (?:(?:le|ce) (?:rapport|dossier|projet|point)|(?:la|cette|la presente) (?:deliberation|question|affaire))|donne lecture du rapport)(?: (?:a l'assemblee|au (?:conseil|bureau|comite)|aux membres)[^\\n,;:.]{0,40})?(?: ce qui suit| suivant)?\\s?(?:[:,.]|\\n))`,
  'g',
);

const REPORTS = /\srapporte|\sexpose|\spresente (?:[lc]e|la|cette) |\sdonne lecture du rapport/;

export const reportingPerson: Rule<string> = {
  id: 'reporting-person',
  zones: ['header', 'roll-call', 'recitals'],
  *find(zone, act) {
    const { text } = act.flow;
    for (const match of matches(zone, act, CUE, REPORTS)) {
      const person = personBefore(text, match.index, Math.max(zone.start, match.index - 120));
      if (person) yield { value: person.name, start: person.start, end: match.index + match[0].length };
    }
  },
};
