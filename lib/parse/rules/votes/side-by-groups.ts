import { isOfOthers, VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { sideOf } from '../../grammar/votes/sides.ts';
import { readVoters } from '../../grammar/votes/voters.ts';
import { matches, type Rule } from '../../rule.ts';

/**
 * « Votent pour : le groupe Avenir (24), le groupe Hissons haut (15) », « S'abstiennent : le groupe Territoires (12) »: each group with its
 * voices, which together are the side's.
 */
const PATTERN =
  /(?<=^|\n|[.;] )\W{0,4}(?:(?:ont |a )?(?:votent|vote) (?<voting>pour|contre)|(?:s'abstien(?:t|nent)|se sont abstenus|s'est abstenu))\s?:\s?(?<groups>(?:(?:le |les )?(?:groupes? |elus )[^(),;:\n]{2,60} \(\d{1,3}\)(?:, | et |\s?[.;]?(?=\n|$)))+)/g;

export const sideByGroups: Rule<VoteCue> = {
  id: 'side-by-groups',
  zones: VOTE_ZONES,
  words: ['groupe', 'elus'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      const { voting, groups = '' } = match.groups ?? {};
      if (isOfOthers(zone, act, match.index)) continue;
      const count = [...groups.matchAll(/\((\d{1,3})\)/g)].reduce((sum, [, figure]) => sum + Number(figure), 0);
      const end = match.index + match[0].length;
      const voters = groupsIn(groups).flatMap(({ from, to }) =>
        readVoters(act.flow, end - groups.length + from, end - groups.length + to),
      );
      yield {
        value: { says: 'count', side: sideOf(voting ?? 'abstention'), count, voters },
        start: match.index,
        end,
        certainty: 'inferred',
      };
    }
  },
};

/** The groups' names in a list, without their voices. */
function groupsIn(list: string): { from: number; to: number }[] {
  return [...list.matchAll(/(?<=^|, | et )[^(),]{5,80}(?= \(\d)/g)].map(({ index, 0: name }) => ({
    from: index,
    to: index + name.length,
  }));
}
