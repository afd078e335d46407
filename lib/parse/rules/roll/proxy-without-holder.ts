import type { Proxy } from '../../../model/reading.ts';
import type { Rule } from '../../rule.ts';
import { rollSections } from './sections.ts';

/** « Absents ayant voté par procuration : Anne PETIT, Jean MARTIN »: to whom is not printed */
export const proxyWithoutHolder: Rule<Proxy> = {
  id: 'proxy-without-holder',
  zones: ['roll-call'],
  *find(zone, act) {
    for (const section of rollSections(zone, act)) {
      for (const { person, gives, holder } of section.entries) {
        if (holder !== undefined || !(gives || section.kind === 'proxies')) continue;
        yield { value: { giver: person.name }, start: person.start, end: person.end };
      }
    }
  },
};
