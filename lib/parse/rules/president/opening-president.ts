import { matches, type Rule } from '../../rule.ts';
import { personBefore } from '../person-after.ts';

/** « Madame Anne PETIT, Présidente de la Métropole, a ouvert la séance », « M. Paul DURAND, Maire, préside » */
const CUE =
  /,\s?(?:le |la )?(?:presidente?|maire|vice-presidente?|doyenne?)\b[^\n.;,]{0,80},?\s(?:(?:a ouvert|ouvre|a declare|declare)(?: ouverte)? la seance|preside\b|assure la presidence)/g;

export const openingPresident: Rule<string> = {
  id: 'opening-president',
  zones: ['header', 'roll-call', 'recitals'],
  words: ['la seance', 'presid'],
  *find(zone, act) {
    for (const match of matches(zone, act, CUE)) {
      const person = personBefore(act.flow.text, match.index, Math.max(zone.start, match.index - 80));
      if (person) yield { value: person.name, start: person.start, end: match.index + match[0].length };
    }
  },
};
