import { isOfOthers, VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { COUNT, countOf } from '../../grammar/votes/sides.ts';
import { matches, type Rule } from '../../rule.ts';

/**
 * « à l'unanimité des votants (31 voix) », « à l'unanimité des 6 voix », « PREND ACTE par 26 VOIX », « adopté par 18 voix »: voices that carry the
 * act. « à l'unanimité (33 votants) » only says how many could vote.
 */
const PATTERN = new RegExp(
  [
    String.raw`\bunanimite\b[^\n().;]{0,60}\((?:soit )?(?<unanimous>${COUNT}) (?:voix|votes|pour)\)`,
    String.raw`\bunanimite des (?<of>${COUNT}) (?:voix|votes|suffrages|membres presents)`,
    String.raw`\b(?:par|avec) (?<by>${COUNT}) (?:voix|votes|suffrages)\b(?! ?["«']? ?(?:pour|contre|abst|d'abst|favor|defavor))(?! ?(?:sur|obtenu))`,
  ].join('|'),
  'g',
);

export const votesFor: Rule<VoteCue> = {
  id: 'votes-for',
  zones: VOTE_ZONES,
  words: ['unanimite', 'voix', 'vote', 'suffrage'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      if (isOfOthers(zone, act, match.index)) continue;
      const { unanimous, of, by } = match.groups ?? {};
      const printed = unanimous ?? of ?? by ?? '';
      const count = countOf(printed);
      if (count === undefined) continue;
      const start = match.index + match[0].lastIndexOf(printed);
      const end = match.index + match[0].length - (unanimous === undefined ? 0 : 1);
      yield { value: { says: 'count', side: 'for', count, voters: [] }, start, end };
    }
  },
};
