import { isOfOthers, VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { COUNT, countOf, NOBODY, SIDE, sideOf } from '../../grammar/votes/sides.ts';
import { votersAfter } from '../../grammar/votes/voters-after.ts';
import { matches, type Rule } from '../../rule.ts';

/** « Pour : 8 », « Contre : / », « ONT VOTE POUR : 14 », « SE SONT ABSTENUS : néant », « Ont voté contre (9) », « Abstentions : 2 (M. A, Mme B) » */
const WITH_SIGN = String.raw`(?<side>${SIDE})(?: au vote)? ?["»]? ?[:=] ?(?<count>${COUNT}|${NOBODY})(?![\p{L}\d]|,\d| \d{3}| ?(?:€|euros|%))`;

/** « POUR 20 » alone on its line, or beside the other sides: « Pour 20 Contre 0 Abstention 0 », « 104 pour, abst. 6 (A, B …) », « Abstention 17 : groupe X », « Vote : Pour 5 – Contre 1 (M. A) », « Conclusions adoptées : Pour 99 ». */
const BARE = String.raw`(?<=(?:^|\n)[^\p{L}\d\n]{0,3}|(?:vote|scrutin) |(?:vote|adoptee?s?) ?: ?|${SIDE} :? ?\d{1,3}(?: \([^()\n]{1,200}\))?[ ,;/–-]{1,3}|\d{1,3} (?:voix )?(?:pour|contre)[ ,;/-]{1,3})(?<bareSide>${SIDE}) (?<bareCount>\d{1,3})(?=\s*(?:\n|$|\((?=[a-z])|[,;/–-]? ?${SIDE} :? ?\d| [–-] ${SIDE}| ?: ?\(?[a-z]))`;

/** « Ont voté pour (15) », « Se sont abstenus (3) »: a list of names follows, or stands below. */
const BRACKETED = String.raw`(?<=(?:ont vote|votes?|voix) )(?<votedSide>pour|contre) \((?<votedCount>\d{1,3})\)|(?<!\p{L})(?<abstSide>abstenus?|abstentions?) \((?<abstCount>\d{1,3})\)`;

/** A side is looked for first, since what must stand before it is costly to look back at everywhere. */
const PATTERN = new RegExp(
  String.raw`(?=[acdfnpr])(?<![a-z])(?=${SIDE})(?:(?<!\p{L})${WITH_SIGN}|${BARE}|${BRACKETED})`,
  'gu',
);

export const countAfterSide: Rule<VoteCue> = {
  id: 'count-after-side',
  zones: VOTE_ZONES,
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      if (isOfOthers(zone, act, match.index)) continue;
      const groups = match.groups ?? {};
      const side = groups['side'] ?? groups['bareSide'] ?? groups['votedSide'] ?? groups['abstSide'] ?? '';
      const count = groups['count'] ?? groups['bareCount'] ?? groups['votedCount'] ?? groups['abstCount'] ?? '';
      const value = countOf(count);
      if (value === undefined) continue;
      const end = match.index + match[0].length;
      // « Pour », and below it a figure: the head of a column, which other rules read.
      const { flow } = act;
      if (groups['bareSide'] !== undefined && flow.lineAt(match.index) !== flow.lineAt(end - 1)) continue;
      yield {
        value: {
          says: 'count',
          side: sideOf(side),
          count: value,
          voters: votersAfter(flow, end, zone.end, value),
        },
        start: match.index,
        end,
      };
    }
  },
};
