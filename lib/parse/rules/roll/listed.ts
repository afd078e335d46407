import type { SectionKind } from '../../grammar/roll-headings.ts';
import type { Rule } from '../../rule.ts';
import { rollSections } from './sections.ts';

/** Those whom a list of one kind names, and who gave no proxy. */
export function listed(id: string, kind: SectionKind): Rule<string> {
  return {
    id,
    zones: ['roll-call'],
    *find(zone, act) {
      for (const section of rollSections(zone, act)) {
        if (section.kind !== kind) continue;
        for (const { person, gives } of section.entries) {
          if (!gives) yield { value: person.name, start: person.start, end: person.end };
        }
      }
    },
  };
}
