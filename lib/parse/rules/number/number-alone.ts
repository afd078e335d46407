import { ACT_NUMBER, compactNumber, isDate, NUMBER_SIGN, SERIAL } from '../../grammar/act-numbers.ts';
import { matches, type Rule } from '../../rule.ts';

/** A line of its own, or the last words of a narrow column: « n° 2013 / 6 », « N° 045 », « DL-058-07-13 » */
const PATTERN = new RegExp(
  `(?:(?<![a-z\\d])${NUMBER_SIGN}\\s?(?<signed>${ACT_NUMBER}|${SERIAL})|(?<=^|\\n)\\s?(?<bare>(?=[a-z])${ACT_NUMBER}))(?=\\n|$)`,
  'g',
);
/** « lot n° 3 », « avenant n° 2 »: the number of something else. */
const OF_SOMETHING =
  /\b(?:lots?|avenant|marche|convention|annexe|modificative|dm|budget|article|contrat|projet|point|rapport|dossier|arrete|decision|siret|siren|ordre|page|zone|phase|tranche|parcelle|section|et|les?|des?) ?$/;

export const numberAlone: Rule<string> = {
  id: 'number-alone',
  zones: ['header', 'roll-call', 'aside'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      if (OF_SOMETHING.test(act.flow.folded.slice(Math.max(0, match.index - 16), match.index))) continue;
      const end = match.index + match[0].length;
      const start = end - (match.groups?.['signed'] ?? match.groups?.['bare'] ?? '').length;
      const value = compactNumber(act.flow.text.slice(start, end));
      if (!isDate(value)) yield { value, start: match.index, end };
    }
  },
};
