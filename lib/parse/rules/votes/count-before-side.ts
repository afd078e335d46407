import { isOfOthers, VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { BALLOTS, COUNT, countOf, SIDE, sideOf } from '../../grammar/votes/sides.ts';
import { votersAfter } from '../../grammar/votes/voters-after.ts';
import { matches, type Rule } from '../../rule.ts';

/**
 * « par 14 voix pour, 2 voix contre et 1 abstention », « 11 votes pour / 1 abstention / 2 contre », « 0 contre, 0 abstention,
 * 11 pour », « quarante-cinq (45) voix pour », « aucune abstention ». A bare « 5 pour » or « 6 contre » counts only beside another side or after « Vote : »: « 5 pour la
 * commission » is no vote.
 */
const NUMBER = String.raw`(?:${COUNT}|aucune?|sans|pas d')`;
const PATTERN = new RegExp(
  String.raw`(?<![a-z\d])(?=${NUMBER})(?<![\p{L}\d]|\d[,.])(?<count>${NUMBER})(?: \((?<figures>\d{1,3})\))?(?<ballots> ?${BALLOTS})? ?["«'(]? ?(?<side>${SIDE})(?![\p{L}\d])["»')]?`,
  'gu',
);
const NEIGHBOUR = new RegExp(
  String.raw`^[ ,;/.\n–—-]{1,6}(?:et |dont )?${NUMBER} ?(?:${BALLOTS} )?["«]? ?${SIDE}`,
  'u',
);
const NEIGHBOUR_BEFORE = new RegExp(
  String.raw`${NUMBER} ?(?:${BALLOTS} )?["«]? ?${SIDE}["»]?[ ,;/.\n–—-]{1,6}(?:et |dont )?$`,
  'u',
);
const REACH = 60;
/** « Vote : 12 pour », « Adoptée à l'unanimité, 22 pour » */
const CALLED = /(?:\bvotes? ?:? ?|\b(?:unanimite|majorite),? |\badoptee?s? ?[:,] ?)$/;

export const countBeforeSide: Rule<VoteCue> = {
  id: 'count-before-side',
  zones: VOTE_ZONES,
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      if (isOfOthers(zone, act, match.index)) continue;
      const { count = '', figures, ballots, side = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      const value = /^(?:aucun|sans|pas)/.test(count) ? 0 : countOf(count);
      // « quarante-cinq (45) »: where the two differ, neither is sure.
      if (value === undefined || (figures !== undefined && Number(figures) !== value)) continue;
      const named = ballots !== undefined || !/^(?:pour|contre)$/.test(side);
      const { folded } = act.flow;
      const beside =
        NEIGHBOUR.test(folded.slice(end, Math.min(zone.end, end + REACH))) ||
        NEIGHBOUR_BEFORE.test(folded.slice(Math.max(zone.start, match.index - REACH), match.index));
      const called = CALLED.test(folded.slice(Math.max(zone.start, match.index - 14), match.index));
      if (!named && !beside && !called) continue;
      yield {
        value: {
          says: 'count',
          side: sideOf(side),
          count: value,
          voters: votersAfter(act.flow, end, zone.end, value),
        },
        start: match.index,
        end,
      };
    }
  },
};
