import { surePersonAt } from '../person-after.ts';
import { matches, type Rule } from '../../rule.ts';

/** « Présents : M. Jean MARTIN, Maire, Mme … », « Étaient présents : Mme PETIT, Présidente, … »: who leads the list of those present, with the office */
const CUE = /(?<=^|\n)\W{0,4}(?:etaient |membres |conseillers )?presents?(?: a la seance)?\s?:\s{0,3}/g;
const OFFICE =
  /^\s?(?:,|\()\s?(?:le |la )?(?:presidente?|maire)\b(?! (?:d'honneur|honoraire|adjoint|delegue|sortant|de la commission))/;

export const listedPresident: Rule<string> = {
  id: 'listed-president',
  zones: ['header', 'roll-call'],
  words: ['present'],
  *find(zone, act) {
    for (const match of matches(zone, act, CUE)) {
      const person = surePersonAt(act.flow.text, match.index + match[0].length, zone.end);
      const office = person && OFFICE.exec(act.flow.folded.slice(person.end, person.end + 40));
      if (!person || !office) continue;
      yield { value: person.name, start: person.start, end: person.end + office[0].length, certainty: 'inferred' };
    }
  },
};
