/** What came of a vote: the word for it where one is printed, else what the figures say. */
import type { Outcome, VoteSide } from '../../model/reading.ts';
import type { CueFinding } from './passages.ts';

export interface Decided {
  outcome: Outcome;
  certainty: 'stated' | 'inferred';
  /** What says so. */
  from: readonly CueFinding[];
}

export type Counts = Partial<Record<VoteSide, number>>;

/**
 * @param voters how many could vote (votants), where that is known
 * @returns nothing where the marks contradict each other, or say too little
 */
export function outcomeOf(
  cues: readonly CueFinding[],
  counts: Counts,
  voters: number | undefined,
): Decided | undefined {
  const said = (outcome: Outcome) =>
    cues.filter((cue) => cue.value.says === 'outcome' && cue.value.outcome === outcome);
  // A list of names under its figure says nothing more of the outcome.
  const figures = cues.filter(({ value }) => value.says === 'count' && value.listed !== true);
  for (const outcome of ['noted', 'postponed', 'rejected'] as const) {
    const words = said(outcome);
    if (words.length > 0) return { outcome, certainty: 'stated', from: words };
  }
  const unanimous = said('unanimous');
  const majority = said('majority');
  const adopted = said('adopted');
  if (unanimous.length > 0 && majority.length > 0) return undefined;
  const byFigures = figuresSay(counts, voters);
  const carried = [...unanimous, ...majority, ...adopted];
  if (byFigures === 'rejected') {
    return carried.length > 0 ? undefined : { outcome: 'rejected', certainty: 'inferred', from: figures };
  }
  if (unanimous.length > 0) {
    // « à l'unanimité moins une voix contre » is none.
    return (counts.against ?? 0) > 0
      ? { outcome: 'majority', certainty: 'inferred', from: figures }
      : { outcome: 'unanimous', certainty: 'stated', from: unanimous };
  }
  if (majority.length > 0) return { outcome: 'majority', certainty: 'stated', from: majority };
  if (byFigures !== undefined) return { outcome: byFigures, certainty: 'inferred', from: figures };
  if ((counts.against ?? 0) + (counts.abstentions ?? 0) > 0 && adopted.length > 0) {
    return { outcome: 'majority', certainty: 'inferred', from: [...adopted, ...figures] };
  }
  if (adopted.length > 0) return { outcome: 'adopted', certainty: 'stated', from: adopted };
  return (counts.for ?? 0) > 0 ? { outcome: 'adopted', certainty: 'inferred', from: figures } : undefined;
}

/** The figures alone; nothing where a side is missing that could change it. */
function figuresSay(counts: Counts, voters: number | undefined): 'unanimous' | 'majority' | 'rejected' | undefined {
  const { against, abstentions = 0, notVoting = 0 } = counts;
  if (counts.for !== undefined && against !== undefined) {
    if (against > counts.for) return 'rejected';
    if (counts.for === 0) return undefined;
    if (against > 0 || abstentions > 0) return 'majority';
    return counts.abstentions === 0 || counts.for + notVoting === voters ? 'unanimous' : undefined;
  }
  if (counts.for !== undefined) {
    if (counts.for > 0 && abstentions === 0 && counts.for + notVoting === voters) return 'unanimous';
    return counts.for > abstentions && abstentions > 0 ? 'majority' : undefined;
  }
  if (against === undefined || voters === undefined) return undefined;
  if (against === 0 && abstentions === 0) return undefined;
  return against >= voters - against - abstentions - notVoting ? 'rejected' : 'majority';
}
