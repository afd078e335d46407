import type { SectionKind } from '../../grammar/roll-headings.ts';
import type { Rule } from '../../rule.ts';
import { rollSections } from '../roll/sections.ts';

/** The count in parentheses after a list of names: « …, Mme Anne PETIT (28) » */
const COUNT = /\((\d{1,3})\)(?=[\s.]{0,3}(?:\n|$))/;

/** Finds the count that a list of one kind gives of itself. */
export const countedList = (kind: SectionKind): Rule<number>['find'] =>
  function* find(zone, act) {
    for (const section of rollSections(zone, act)) {
      if (section.kind !== kind) continue;
      const count = COUNT.exec(act.flow.text.slice(section.start, section.end));
      if (!count) continue;
      const start = section.start + count.index;
      yield { value: Number(count[1]), start, end: start + count[0].length };
    }
  };
