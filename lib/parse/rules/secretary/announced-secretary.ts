import { matches, type Rule } from '../../rule.ts';
import { surePersonAt } from '../person-after.ts';

/** « Secrétaire de séance : Mme Anne PETIT », « Secrétaire : … », « Secrétaire élu(e) : … », « Secrétaire(s) de séance : M. A et Mme B », on the next line too */
const CUE =
  /(?<![a-z'] )\bsecretaires?(?:\(s\))?(?: (?:de|elue?(?:\(e\))?|designee?(?:\(e\))?|pour la) ?(?:la )?(?:seance)?)?(?: elue?s?(?:\(e\))?| designee?s?)?\s?:?\s/g;
const AND = /\s?(?:,|et|;)\s/y;

export const announcedSecretary: Rule<string> = {
  id: 'announced-secretary',
  zones: ['header', 'roll-call', 'recitals', 'signature'],
  words: ['secretaire'],
  *find(zone, act) {
    const { text } = act.flow;
    for (const match of matches(zone, act, CUE)) {
      const first = surePersonAt(text, match.index + match[0].length, zone.end);
      if (first === undefined) continue;
      AND.lastIndex = first.end;
      const gap = /secretaires|\(s\)/.test(match[0]) ? AND.exec(text) : null;
      const second = gap ? surePersonAt(text, first.end + gap[0].length, zone.end) : undefined;
      yield {
        value: second ? `${first.name} et ${second.name}` : first.name,
        start: match.index,
        end: (second ?? first).end,
      };
    }
  },
};
