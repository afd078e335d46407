import { matches, type Rule } from '../../rule.ts';
import { surePersonAt } from '../person-after.ts';

/**
 * « Le secrétaire de séance, / Paul DURAND », « La Secrétaire, Anne PETIT » below the act: the minutes and the register
 * are signed by both, the president and the secretary (CGCT L2121-15, L2121-23).
 */
const CUE = /(?<=^|\n)(?:le |la )secretaire(?: de (?:la )?seance)?\s?[,:]?\s/g;

export const signingSecretary: Rule<string> = {
  id: 'signing-secretary',
  zones: ['signature'],
  words: ['secretaire'],
  *find(zone, act) {
    for (const match of matches(zone, act, CUE)) {
      const person = surePersonAt(act.flow.text, match.index + match[0].length, zone.end);
      if (person) yield { value: person.name, start: match.index, end: person.end };
    }
  },
};
