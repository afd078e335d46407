/** Roll-calls and named votes, name by name. */
import type { Deliberation, Vote, VoteSide } from '../../lib/model/reading.ts';
import type { ExpectedAct, ExpectedVote } from './expected.ts';
import { sameWords } from './same.ts';
import type { Report } from './score.ts';

export function scoreNames(wanted: ExpectedAct, { roll }: Deliberation, report: Report): void {
  compare(
    'rollPresent',
    wanted.rollPresent,
    roll.present.map(({ value }) => value),
    report,
  );
  compare(
    'rollAbsent',
    wanted.rollAbsent,
    roll.absent.map(({ value }) => value),
    report,
  );
  const proxies = roll.proxies.map(({ value: { giver, holder } }) => `${giver} > ${holder ?? ''}`);
  compare('rollProxies', wanted.rollProxies, proxies, report);
}

/** « Contre : M. Untel, Mme Telle » */
export function scoreVoters(wanted: ExpectedVote | undefined, vote: Vote | undefined, report: Report): void {
  for (const [side, names] of Object.entries(wanted?.named ?? {})) {
    const voters = vote?.named?.[side as VoteSide] ?? [];
    compare(
      'named',
      names,
      voters.map(({ value }) => value.name),
      report,
    );
  }
}

function compare(field: string, wanted: readonly string[] | undefined, got: readonly string[], report: Report): void {
  if (wanted === undefined) return;
  const left = [...got];
  for (const name of wanted) {
    const at = left.findIndex((other) => sameWords(other, name));
    if (at < 0) report(field, 'missed', name, undefined);
    else report(field, 'right', name, left.splice(at, 1)[0]);
  }
  for (const name of left) report(field, 'extra', undefined, name);
}
