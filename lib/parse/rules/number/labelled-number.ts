import { ACT_NUMBER, compactNumber, isDate, SERIAL } from '../../grammar/act-numbers.ts';
import { matches, type Rule } from '../../rule.ts';

/** « N° annuel : C2031_0123 », « Numéro E-2031-512 », « NUMERO D'ORDRE : 31/03/57 », « Numéro de la délibération : 45 », « Référence de l'acte : … », « Point n° 2031-11-14-BD-9 : » */
const PATTERN = new RegExp(
  `(?<=(?:^|\\n)\\W{0,4}|\\d )(?:(?:n\\s?[°º]|numero) (?:annuel|de (?:la )?deliberation|d'acte|de l'acte)\\s?:?\\s?(?<named>${ACT_NUMBER}|${SERIAL})|(?:numero|reference(?: de l'acte)?)\\s?:?\\s?(?<bare>${ACT_NUMBER})|(?:n\\s?[°º]|numero) d'ordre(?: de la deliberation)?\\s?:?\\s?(?<order>${ACT_NUMBER})|point n\\s?[°º]\\s?(?<point>(?=[^\\s:]{8})${ACT_NUMBER}))(?=\\s?:?\\s?(?:\\n|$))`,
  'g',
);

export const labelledNumber: Rule<string> = {
  id: 'labelled-number',
  zones: ['header', 'roll-call'],
  words: ['numero', 'annuel', 'deliberation', 'acte', 'reference', 'point n'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      const end = match.index + match[0].length;
      const start =
        end -
        (match.groups?.['named'] ?? match.groups?.['bare'] ?? match.groups?.['point'] ?? match.groups?.['order'] ?? '')
          .length;
      const value = compactNumber(act.flow.text.slice(start, end));
      // « N° d'ordre : 31/03/57 » looks like a date, and is none.
      if (match.groups?.['order'] !== undefined || !isDate(value)) yield { value, start: match.index, end };
    }
  },
};
