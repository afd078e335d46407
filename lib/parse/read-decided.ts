/** What an act decides: the votes, the grants and other amounts, the budget line, the points of its dispositif. */
import type { Deliberation } from '../model/reading.ts';
import { readDecisions } from './decisions/read-decisions.ts';
import { grantTablesOf } from './tables/read-tables.ts';
import { readAmounts } from './grants/read-amounts.ts';
import { readGrants } from './grants/read-grants.ts';
import { readOne } from './resolve.ts';
import { budgetLineRules, isSameLine } from './rules/budget-line/index.ts';
import { electorateOf } from './votes/electorate.ts';
import { readVotes } from './votes/read-votes.ts';
import type { ActText } from './zones.ts';

export type Decided = Pick<Deliberation, 'votes' | 'grants' | 'amounts' | 'budgetLine' | 'decisions'>;

/** @param attendance of the sitting: what unanimity means in votes depends on it */
export function readDecided(act: ActText, attendance: Pick<Deliberation, 'members' | 'roll'>): Decided {
  const votes = readVotes(act, electorateOf(attendance), grantTablesOf(act));
  const grants = readGrants(act, votes);
  const budgetLine = readOne(budgetLineRules, act, isSameLine);
  return {
    votes: votes.map(({ vote }) => vote),
    grants,
    amounts: readAmounts(act, grants),
    ...(budgetLine ? { budgetLine } : {}),
    decisions: readDecisions(act),
  };
}
