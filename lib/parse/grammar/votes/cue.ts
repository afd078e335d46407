/** What a rule reads of a vote: one mark of its outcome, or the figure or the names of one side. */
import type { Outcome, VoteSide } from '../../../model/reading.ts';
import type { Voter } from './voters.ts';

export type VoteCue =
  | {
      says: 'outcome';
      outcome: Outcome;
      /** « à l'unanimité des suffrages exprimés »: abstentions are not excluded. */
      ofVotesExpressed?: boolean;
    }
  | {
      says: 'count';
      side: VoteSide;
      /** Absent where only names are printed. */
      count?: number;
      voters: readonly Voter[];
      /** One name of a list under the head of a column, which says the side for all of them. */
      listed?: true;
    };
