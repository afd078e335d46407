/** The vote that a row of a table has of its own: « Unanimité », « 1 abstention », « 4 abstentions / 2 contre ». */
import type { Found } from '../../model/evidence.ts';
import type { Vote } from '../../model/reading.ts';
import { ROW_VOTE } from '../grammar/grants/table-words.ts';
import { resolveAll } from '../resolve.ts';
import { voteRules } from '../rules/votes/index.ts';
import type { Flow } from '../text/flow.ts';
import { assembleVote } from '../votes/assemble.ts';
import type { ActText } from '../zones.ts';
import type { Cell } from './cells.ts';

const RULE = 'row-vote';

/** Whether a cell tells of a vote. */
export function tellsVote(cell: Cell, flow: Flow): boolean {
  return ROW_VOTE.test(flow.folded.slice(cell.start, cell.end));
}

/** Who grants has voted for it: where a row only says who did not, it was carried by the others. */
export function rowVote(cells: readonly Cell[], flow: Flow): Vote | undefined {
  const told = cells.filter((cell) => tellsVote(cell, flow));
  const [first] = told;
  const last = told.at(-1);
  if (!first || !last) return undefined;
  const span = { start: first.start, end: last.end };
  const act: ActText = { flow, zones: [{ zone: 'vote', ...span }], firstPage: 0, lastPage: 0 };
  const cues = resolveAll(voteRules, act);
  const evidence = told.flatMap((cell) => flow.evidence(cell.start, cell.end));
  if (told.some((cell) => /^unanimite$/.test(flow.folded.slice(cell.start, cell.end)))) {
    return { scope: 'point', outcome: { value: 'unanimous', certainty: 'stated', rule: RULE, evidence } };
  }
  const carried: Found<'majority'> = { value: 'majority', certainty: 'inferred', rule: RULE, evidence };
  const vote = assembleVote({ cues, ...span }, act, {});
  if (vote) return { scope: 'point', ...vote };
  const counts = cues.flatMap(({ value, start, end }) =>
    value.says === 'count' && value.count !== undefined
      ? [
          [
            value.side,
            { value: value.count, certainty: 'stated', rule: RULE, evidence: flow.evidence(start, end) },
          ] as const,
        ]
      : [],
  );
  return counts.length > 0 ? { scope: 'point', outcome: carried, ...Object.fromEntries(counts) } : undefined;
}
