import type { Vote } from '../../model/reading.ts';
import type { ReadAct } from './check.ts';

/** The vote on the act as a whole. */
export const actVote = ({ votes }: ReadAct): Vote | undefined => votes.find(({ scope }) => scope === 'act');
