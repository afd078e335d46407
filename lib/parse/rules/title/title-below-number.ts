import { FURNITURE } from '../../grammar/furniture.ts';
import { looksLikeNames } from '../../headings.ts';
import type { Rule } from '../../rule.ts';
import { numberAlone } from '../number/number-alone.ts';
import { titleEnd } from './labelled-title.ts';
import { titleAt } from './title-found.ts';

/**
 * « N° 2031-118 » on a line of its own, and below it the title in plain letters: « Soutien aux associations culturelles –
 * Conventions d'objectifs ». A sentence ends with a full stop; a title does not.
 */
const NO_TITLE =
  /[.;:,]$|^(?:l'an|le \d|seance|reunion|date|present|absent|nombre|vu |considerant|rapporteur|[^\n]{0,60}:\s)/;
/** Shorter is a mark or a code, longer is prose. */
const [SHORTEST, LONGEST] = [12, 400];

export const titleBelowNumber: Rule<string> = {
  id: 'title-below-number',
  zones: ['header'],
  *find(zone, act) {
    const { text, folded } = act.flow;
    for (const number of numberAlone.find(zone, act)) {
      const start = number.end + (/^\s?[.:–-]?\s*\n/.exec(text.slice(number.end, number.end + 6))?.[0].length ?? 0);
      if (start === number.end || start >= zone.end) continue;
      const end = titleEnd(act, zone, start);
      const words = folded.slice(start, end).trim();
      const fits = words.length >= SHORTEST && words.length <= LONGEST && /^\p{Lu}|^«/u.test(text.slice(start));
      if (!fits || NO_TITLE.test(words) || FURNITURE.test(words) || looksLikeNames(text.slice(start, end))) continue;
      const found = titleAt(act, { start, end });
      if (found) yield found;
    }
  },
};
