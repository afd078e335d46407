import { isOfOthers, VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { BALLOTS, COUNT, countOf, SIDE } from '../../grammar/votes/sides.ts';
import { matches, type Rule } from '../../rule.ts';

/**
 * « adopté par 12 voix contre 3 », « par 12 voix pour contre 3 »: 12 for and 3 against; « rejeté par 12 voix contre 3 » the reverse. « 2 voix contre 3
 * abstentions » are two sides, each after its figure.
 */
const PATTERN = new RegExp(
  String.raw`\b(?:par|avec) (?<most>${COUNT}) (?:voix|votes?|suffrages?)(?: pour,?)? contre (?<least>${COUNT})\b(?! ?(?:${BALLOTS} )?(?:d')?["«]? ?${SIDE})`,
  'g',
);
const REFUSED = /\b(?:rejet|repouss|refus|n'(?:est|a|ont|sont) pas)[^.;\n]{0,80}$/;
const REACH = 120;

export const votesAgainstVotes: Rule<VoteCue> = {
  id: 'votes-against-votes',
  zones: VOTE_ZONES,
  words: [' contre '],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      if (isOfOthers(zone, act, match.index)) continue;
      const { most = '', least = '' } = match.groups ?? {};
      const [more, fewer] = [countOf(most), countOf(least)];
      if (more === undefined || fewer === undefined || more < fewer) continue;
      const end = match.index + match[0].length;
      const between = match.index + match[0].indexOf(' contre ');
      const refused = REFUSED.test(act.flow.folded.slice(Math.max(zone.start, match.index - REACH), match.index));
      const [first, second] = refused ? (['against', 'for'] as const) : (['for', 'against'] as const);
      yield {
        value: { says: 'count', side: first, count: more, voters: [] },
        start: match.index,
        end: between,
      };
      yield { value: { says: 'count', side: second, count: fewer, voters: [] }, start: between + 1, end };
    }
  },
};
