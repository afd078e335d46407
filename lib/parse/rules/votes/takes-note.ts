import { isOfOthers, VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { matches, type Rule } from '../../rule.ts';

/** « Le Conseil prend acte du rapport », « PREND ACTE par 26 VOIX », « de prendre acte », « donne acte au Maire ». */
const PATTERN = /\b(?:prend|prennent|prendre|pris|prends|donne|donner) acte\b/g;

/** Outside the dispositif, only where the body is the subject: « Le Conseil en prend acte ». */
const BY_THE_BODY =
  /\b(?:conseil|bureau|assemblee|comite|commission permanente)\b[^.;\n]{0,200}?[ ,](?:en )?(?:prend|prennent|a pris|donne) acte\b/g;

export const takesNote: Rule<VoteCue> = {
  id: 'takes-note',
  zones: VOTE_ZONES,
  words: [' acte'],
  *find(zone, act) {
    const decides = zone.zone === 'dispositif' || zone.zone === 'vote';
    for (const match of matches(zone, act, decides ? PATTERN : BY_THE_BODY)) {
      if (isOfOthers(zone, act, match.index)) continue;
      yield {
        value: { says: 'outcome', outcome: 'noted' },
        // The verb alone: what stands between may tell of the vote.
        start:
          match.index +
          Math.max(0, match[0].search(/(?:en )?(?:prend|prennent|prendre|pris|prends|a pris|donne|donner) acte$/)),
        end: match.index + match[0].length,
      };
    }
  },
};
