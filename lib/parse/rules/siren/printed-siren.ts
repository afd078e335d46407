import { isSiren } from '../../../model/business-numbers.ts';
import { matches, type Rule } from '../../rule.ts';

/** « SIREN : 244 200 770 », « N° SIRET 244 200 770 00034 » in the letterhead: the authority's own */
const PATTERN = /\bsire[nt]\s?(?:n[°o]\s?)?:?\s?(?<siren>\d{3}\s?\d{3}\s?\d{3})(?:\s?\d{5})?(?!\d)/g;

export const printedSiren: Rule<string> = {
  id: 'printed-siren',
  zones: ['header', 'aside'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      const value = (match.groups?.['siren'] ?? '').replace(/\s/g, '');
      if (isSiren(value)) yield { value, start: match.index, end: match.index + match[0].length };
    }
  },
};
