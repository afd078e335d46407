/** The vote that a row of a table has of its own: « Unanimité », « 1 abstention », « 4 abstentions / 2 contre ». */
import type { Found } from '../../model/evidence.ts';
import type { Outcome, Vote, VoteSide } from '../../model/reading.ts';
import { ROW_VOTE } from '../grammar/grants/table-words.ts';
import { COUNT, countOf, SIDE, sideOf } from '../grammar/votes/sides.ts';
import type { Flow } from '../text/flow.ts';
import type { Cell } from './cells.ts';

const RULE = 'row-vote';
const FIGURE = new RegExp(`(?<count>${COUNT}) (?:voix )?(?<side>${SIDE})`, 'g');

/** Who grants has voted for it: where a row only says who did not, it was carried by the others. */
export function rowVote(cells: readonly Cell[], flow: Flow): Vote | undefined {
  const words = cells.filter((cell) => cell.cents === undefined);
  const text = words.map((cell) => flow.folded.slice(cell.start, cell.end)).join(' ');
  if (!ROW_VOTE.test(text)) return undefined;
  const told = words.filter((cell) => VOTE_WORDS.test(flow.folded.slice(cell.start, cell.end)));
  const evidence = told.flatMap((cell) => flow.evidence(cell.start, cell.end));
  const found = <T>(value: T, certainty: 'stated' | 'inferred'): Found<T> => ({
    value,
    certainty,
    rule: RULE,
    evidence,
  });
  const counts: Partial<Record<VoteSide, Found<number>>> = {};
  for (const match of text.matchAll(FIGURE)) {
    const count = countOf(match.groups?.['count'] ?? '');
    if (count !== undefined) counts[sideOf(match.groups?.['side'] ?? '')] = found(count, 'stated');
  }
  const outcome = outcomeOf(text, counts);
  if (!outcome) return undefined;
  return {
    scope: 'point',
    outcome: found(outcome, /unanimite|majorite/.test(text) ? 'stated' : 'inferred'),
    ...counts,
  };
}

/** Words of votes, in any of the lines that a cell has. */
const VOTE_WORDS = /unanimite|majorite|abst?ention|contre|\bpour\b|pas part|au vote|nppv/;

function outcomeOf(text: string, counts: Partial<Record<VoteSide, Found<number>>>): Outcome | undefined {
  const { against, abstentions, notVoting } = counts;
  const inFavour = counts.for?.value;
  if (/\bunanimite\b/.test(text)) return 'unanimous';
  if (inFavour !== undefined && (against?.value ?? 0) > inFavour) return 'rejected';
  if (against || abstentions || /\bmajorite\b/.test(text)) return 'majority';
  return notVoting || inFavour ? 'adopted' : undefined;
}
