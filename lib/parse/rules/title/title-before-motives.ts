import { matches, type Rule } from '../../rule.ts';
import { titleAt } from './title-found.ts';

/** « M. X donne lecture du rapport suivant », the title below it, and then « EXPOSÉ DES MOTIFS »: the head ends before its title. */
const PATTERN =
  /(?<=(?:^|\n)[^\n]{0,120}\bdonne lecture du rapport suivant ?:?\n)(?<title>[^\n]{12,400})\n(?:\W{0,4}(?:[ivx]{1,3}|\d)?\W{0,4})(?:exposes?(?: des motifs)?|synthese|rapport|preambule)\s?:?(?=\n)/g;

export const titleBeforeMotives: Rule<string> = {
  id: 'title-before-motives',
  zones: ['recitals'],
  words: ['donne lecture'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      const found = titleAt(act, { start: match.index, end: match.index + (match.groups?.['title'] ?? '').length });
      if (found) yield found;
    }
  },
};
