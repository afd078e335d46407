import { matches, type Rule } from '../../rule.ts';
import { personBefore } from '../person-after.ts';

/** « Jean MARTIN rapporte : », « Monsieur le Maire, Paul DURAND, rapporte : », « Mme Anne PETIT, rapporteur, expose » */
const CUE = /(?:,?\srapporte\s?(?::|que|ce qui)|,?\s(?:le |la )?rapporteure?\s?(?:,|:|expose|presente|donne))/g;

export const reportingPerson: Rule<string> = {
  id: 'reporting-person',
  zones: ['header', 'roll-call', 'recitals'],
  *find(zone, act) {
    const { text } = act.flow;
    for (const match of matches(zone, act, CUE)) {
      const person = personBefore(text, match.index, Math.max(zone.start, match.index - 120));
      if (person) yield { value: person.name, start: person.start, end: match.index + match[0].length };
    }
  },
};
