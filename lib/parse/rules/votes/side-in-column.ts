import { isOfOthers, VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { sideTables } from '../../grammar/votes/side-columns.ts';
import type { Rule } from '../../rule.ts';

/**
 * « Votants   Pour   Contre   Abstentions », and below it « 51   45   6   0 »; « Ont voté pour (15)   Ont voté contre (9) », and
 * below each the names of those who did.
 */
export const sideInColumn: Rule<VoteCue> = {
  id: 'side-in-column',
  zones: VOTE_ZONES,
  *find(zone, act) {
    for (const columns of sideTables(zone, act)) {
      for (const { side, figure, voters } of columns) {
        const at = figure ?? voters[0];
        if (at === undefined || isOfOthers(zone, act, at.start)) continue;
        if (figure) {
          const { start, end, count } = figure;
          yield { value: { says: 'count', side, count, voters: [] }, start, end };
        }
        for (const voter of voters) {
          yield { value: { says: 'count', side, voters: [voter], listed: true }, start: voter.start, end: voter.end };
        }
      }
    }
  },
};
