import type { Proxy } from '../../../model/reading.ts';
import type { Rule } from '../../rule.ts';
import { rollSections } from './sections.ts';

/**
 * « M. A donne pouvoir à Mme B », « M. A à Mme B » under « Pouvoirs : », « M. A (pouvoir à Mme B) » among the absent, « M. A    Mme
 * B » in two columns
 */
export const proxyToHolder: Rule<Proxy> = {
  id: 'proxy-to-holder',
  zones: ['roll-call'],
  *find(zone, act) {
    for (const section of rollSections(zone, act)) {
      if (section.kind === 'other') continue;
      for (const { person, holder } of section.entries) {
        if (holder === undefined) continue;
        const value = { giver: person.name, holder: holder.name };
        yield { value, start: Math.min(person.start, holder.start), end: Math.max(person.end, holder.end) };
      }
    }
  },
};
