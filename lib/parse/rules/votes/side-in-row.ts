import { isOfOthers, VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { sideRows } from '../../grammar/votes/side-rows.ts';
import type { Rule } from '../../rule.ts';

/** « Pour | 121 », and below it « Contre | 4 »; « Abstention (3) | Mme B, MM. C et D »: a table with a row for each side. */
export const sideInRow: Rule<VoteCue> = {
  id: 'side-in-row',
  zones: VOTE_ZONES,
  words: ['contre', 'abst'],
  *find(zone, act) {
    for (const { side, count, summed, figure, voters } of sideRows(zone, act)) {
      if (isOfOthers(zone, act, figure.start)) continue;
      const certainty = summed === true ? 'inferred' : 'stated';
      yield { value: { says: 'count', side, count, voters: [] }, start: figure.start, end: figure.end, certainty };
      for (const voter of voters)
        yield { value: { says: 'count', side, voters: [voter], listed: true }, start: voter.start, end: voter.end };
    }
  },
};
