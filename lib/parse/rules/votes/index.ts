import type { VoteCue } from '../../grammar/votes/cue.ts';
import type { Rule } from '../../rule.ts';
import { adopted } from './adopted.ts';
import { countAfterSide } from './count-after-side.ts';
import { countBeforeSide } from './count-before-side.ts';
import { majority } from './majority.ts';
import { notTakingPart } from './not-taking-part.ts';
import { postponed } from './postponed.ts';
import { rejected } from './rejected.ts';
import { sideByGroups } from './side-by-groups.ts';
import { sideInColumn } from './side-in-column.ts';
import { sideInRow } from './side-in-row.ts';
import { sideNamed } from './side-named.ts';
import { takesNote } from './takes-note.ts';
import { unanimity } from './unanimity.ts';
import { votesAgainstVotes } from './votes-against-votes.ts';
import { votesFor } from './votes-for.ts';

/** Marks of votes. Where two overlap the earlier rule's stays: « n'est pas adopté » is not « adopté ». */
export const voteRules: readonly Rule<VoteCue>[] = [
  votesAgainstVotes,
  countAfterSide,
  countBeforeSide,
  votesFor,
  sideByGroups,
  sideInColumn,
  sideInRow,
  sideNamed,
  notTakingPart,
  rejected,
  postponed,
  unanimity,
  majority,
  takesNote,
  adopted,
];
