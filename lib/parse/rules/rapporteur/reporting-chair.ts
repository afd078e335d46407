import { matches, run, type Rule } from '../../rule.ts';
import { presidentOfSitting } from '../president/president-of-sitting.ts';

/** « Monsieur le Maire rapporte : », where the head says « sous la présidence de Monsieur le Maire, Jean MARTIN » */
const CUE =
  /\b(?:monsieur|madame|m\.|mme) (?:le |la )(?<office>maire|presidente?)\s(?:rapporte\s?:|(?:est )?rapporteure?\b)/g;

export const reportingChair: Rule<string> = {
  id: 'reporting-chair',
  zones: ['header', 'roll-call', 'recitals'],
  words: ['rapporte'],
  *find(zone, act) {
    for (const match of matches(zone, act, CUE)) {
      const office = match.groups?.['office'] ?? '';
      for (const chair of run(presidentOfSitting, act)) {
        if (!act.flow.folded.slice(chair.start, chair.end).includes(office)) continue;
        const end = match.index + match[0].length;
        yield { value: chair.value, certainty: 'inferred', start: match.index, end, also: [chair] };
      }
    }
  },
};
