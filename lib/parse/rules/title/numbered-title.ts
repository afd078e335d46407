import { FURNITURE } from '../../grammar/furniture.ts';
import type { Rule } from '../../rule.ts';
import type { ActText } from '../../zones.ts';
import { announcedNumber } from '../number/announced-number.ts';
import { leadingNumber } from '../number/leading-number.ts';
import { numberBeforeTitle } from '../number/number-before-title.ts';
import { titleEnd } from './labelled-title.ts';
import { titleAt } from './title-found.ts';

/** The words right after the number: « DEL2025-72 : Attribution d'une subvention », « Délibération n° 2031-12 – Budget » */
const AFTER = /^\s{0,2}(?::|[–-](?=\s))\s{0,3}(?:objet\s?[:–-]\s{0,2})?/i;
/** « Délibération n° 2031-12 Aide à l'immobilier d'entreprise »: nothing but a space between. */
const AT_ONCE = /^ (?=\p{Lu}\p{Ll}+ [\p{L}\d(])/u;

export const numberedTitle: Rule<string> = {
  id: 'numbered-title',
  zones: ['header'],
  *find(zone, act) {
    for (const rule of [leadingNumber, announcedNumber, numberBeforeTitle]) {
      for (const number of rule.find(zone, act)) {
        const rest = act.flow.text.slice(number.end, Math.min(number.end + 24, zone.end));
        const after = AFTER.exec(rest) ?? AT_ONCE.exec(rest);
        if (after === null || FURNITURE.test(restOfLine(act, number.end))) continue;
        const start = number.end + after[0].length;
        const found = titleAt(act, { start, end: titleEnd(act, zone, start) });
        if (found) yield found;
      }
    }
  },
};

/** What the number's line says after it, folded; a line that is broken goes on, for « Date de la / convocation » is none either. */
function restOfLine({ flow: { folded } }: ActText, from: number): string {
  return (/^[^\n]*/.exec(folded.slice(from, from + 400))?.[0] ?? '').trim();
}
