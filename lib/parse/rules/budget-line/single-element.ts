import { matches, type Rule } from '../../rule.ts';

/** « imputée au chapitre 65 », « inscrits à l'article 6574 du budget » */
const PATTERN =
  /\b(?:imputee?s?|preleve\w*|inscri\w+|impute\w*)\b[^\n.;]{0,60}?(?<line>(?:chapitre|article|nature|compte) (?:budgetaire )?(?:n° ?)?\d{2,6}(?:[./-]\d{1,6}){0,3})(?![\d/])/g;

export const singleElement: Rule<string> = {
  id: 'single-element',
  zones: ['dispositif', 'recitals', 'vote'],
  words: ['impute', 'prelev', 'inscri'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      const line = match.groups?.['line'];
      if (line === undefined) continue;
      const end = match.index + match[0].length;
      yield { value: act.flow.text.slice(end - line.length, end), start: end - line.length, end };
    }
  },
};
