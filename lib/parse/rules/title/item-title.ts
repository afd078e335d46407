import { ACT_NUMBER } from '../../grammar/act-numbers.ts';
import { matches, type Rule } from '../../rule.ts';
import { titleEnd } from './labelled-title.ts';
import { titleAt } from './title-found.ts';

/** The heading of an item of minutes: « 3. Tarifs de la cantine », « POINT N° 2 : Budget », « 2.1 Soutien au festival »; « 31-C-0093 » is a number of its own */
const RANK = new RegExp(
  `^\\W{0,4}(?:\\d{1,2}(?:\\.\\d{1,2}){1,2}\\s?[.)°:–-]?\\s(?=[a-z«"'])|(?!${ACT_NUMBER}(?:\\s|$))(?:point (?:n[°ºo] ?)?)?\\d{1,2}\\s?(?:[.)°:/]\\s?[–-]?|[–-])\\s?(?=[a-z«"']))`,
  'g',
);

export const itemTitle: Rule<string> = {
  id: 'item-title',
  zones: ['header'],
  *find(zone, act) {
    // An item begins with its heading; anywhere else a number and a full stop begin a list.
    if (zone.start !== 0) return;
    for (const match of matches(zone, act, RANK)) {
      const start = match.index + match[0].length;
      const found = titleAt(act, { start, end: titleEnd(act, zone, start) });
      if (found) yield found;
    }
  },
};
