import type { Rule } from '../../rule.ts';
import { matches } from '../../rule.ts';
import { surePersonAt } from '../person-after.ts';

/** « Pour extrait, / Le Président, / Jean MARTIN », « Madame le Maire / Anne PETIT », « Le Maire de Valbourg, / … » */
const CUE =
  /\b(?:(?:le|la|mme le|mme la|m\. le) )(?:president|maire)e?(?: (?:de|du|d')[^\n,]{1,50}?)?\s?,?(?: signe\s?:?)?(?=[\n\s])/g;
/** « Pour le Président, par délégation, le Vice-Président »: another one signs. */
const FOR_ANOTHER = /\b(?:pour|par delegation[^\n]{0,30}|empeche[^\n]{0,30}|vice-?)\s?$/;
/** Between the office and the name: nothing but a signature's space or stamp. */
const BETWEEN = /[\s,:]{0,6}/y;

export const signingPresident: Rule<string> = {
  id: 'signing-president',
  zones: ['signature'],
  words: ['president', 'maire'],
  *find(zone, act) {
    const { text, folded } = act.flow;
    for (const match of matches(zone, act, CUE)) {
      if (FOR_ANOTHER.test(folded.slice(Math.max(0, match.index - 40), match.index))) continue;
      BETWEEN.lastIndex = match.index + match[0].length;
      const from = BETWEEN.lastIndex + (BETWEEN.exec(text)?.[0].length ?? 0);
      const person =
        surePersonAt(text, from, zone.end) ?? behindComma(text, from, zone.end) ?? lastLine(text, from, zone.end);
      if (person) yield { value: person.name, start: person.start, end: person.end };
    }
  },
};

/** « Le Président du Conseil régional, Paul DURAND »: the office is longer than it seemed. */
function behindComma(text: string, from: number, end: number): ReturnType<typeof surePersonAt> {
  const rest = /^[^\n,]{1,60},\s/.exec(text.slice(from, Math.min(end, from + 64)))?.[0].length;
  const person = rest === undefined ? undefined : surePersonAt(text, from + rest, end);
  return person && /^\s*(?:\n|$)/.test(text.slice(person.end, end)) ? person : undefined;
}

/** Something was printed over the signature (a seal, its description): the name is the next line that is nothing else. */
function lastLine(text: string, from: number, end: number): ReturnType<typeof surePersonAt> {
  let at = from;
  for (let lines = 0; lines < 4; lines++) {
    const next = text.indexOf('\n', at);
    if (next < 0 || next >= end) return undefined;
    at = next + 1;
    const stop = text.indexOf('\n', at);
    const person = surePersonAt(text, at, end);
    if (person && person.end >= (stop < 0 ? end : Math.min(stop, end)) - 1) return person;
  }
  return undefined;
}
