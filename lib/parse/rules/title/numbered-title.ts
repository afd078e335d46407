import { FURNITURE } from '../../grammar/furniture.ts';
import type { Rule } from '../../rule.ts';
import { announcedNumber } from '../number/announced-number.ts';
import { leadingNumber } from '../number/leading-number.ts';
import { titleEnd } from './labelled-title.ts';
import { titleAt } from './title-found.ts';

/** The words right after the number: « DEL2025-72 : Attribution d'une subvention », « Délibération n° 2031-12 – Budget » */
const AFTER = /^\s{0,2}(?::|[–-](?=\s))\s{0,3}(?:objet\s?[:–-]\s{0,2})?/i;
/** « Délibération n° 2031-12 Aide à l'immobilier d'entreprise »: nothing but a space between. */
const AT_ONCE = /^ (?=\p{Lu}\p{Ll}+ \p{L})/u;

export const numberedTitle: Rule<string> = {
  id: 'numbered-title',
  zones: ['header'],
  *find(zone, act) {
    for (const rule of [leadingNumber, announcedNumber]) {
      for (const number of rule.find(zone, act)) {
        const rest = act.flow.text.slice(number.end, Math.min(number.end + 24, zone.end));
        const after = AFTER.exec(rest) ?? AT_ONCE.exec(rest);
        if (after === null || FURNITURE.test(act.flow.folded.slice(number.end, zone.end).trimStart())) continue;
        const start = number.end + after[0].length;
        const found = titleAt(act, { start, end: titleEnd(act, zone, start) });
        if (found) yield found;
      }
    }
  },
};
