import { COUNTED_ELEMENT, ELEMENTS } from '../../grammar/budget-codes.ts';
import { matches, type Rule } from '../../rule.ts';

/**
 * « chapitre 65, nature 6574, fonction 30 », « (CRB : 28500 - Chapitre 908) », « sur la ligne 1596, nature 6574 »: at least
 * two elements, in a sentence about money.
 */
const PATTERN = new RegExp(ELEMENTS, 'g');
const ABOUT_MONEY = /\b(?:credits?|depenses?|imput\w+|prelev\w+|inscri\w+|budget\w*|recettes?|sommes?|crb)\b/;
const REACH = 200;

export const namedElements: Rule<string> = {
  id: 'named-elements',
  zones: ['dispositif', 'recitals', 'vote'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN, COUNTED_ELEMENT)) {
      const elements = match[0].match(
        /\b(?:crb|chapitre|chap|nature|fonction|article|compte|ligne|imputation|operation|programme)\b/g,
      );
      if (!elements || elements.length < 2) continue;
      const before = act.flow.folded.slice(Math.max(zone.start, match.index - REACH), match.index);
      if (!ABOUT_MONEY.test(before + match[0])) continue;
      const start = match.index;
      const end = start + match[0].length;
      yield { value: act.flow.text.slice(start, end).replace(/\s+/g, ' '), start, end };
    }
  },
};
