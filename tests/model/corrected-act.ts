/** An act with something in each of its lists, and short ways to correct it. */
import { anchorOfAct } from '../../lib/model/anchors.ts';
import { applyCorrections } from '../../lib/model/apply-corrections.ts';
import type { Change, Correction, EntryAnchor, EntryValue } from '../../lib/model/correction.ts';
import { anchorOfEntry } from '../../lib/model/entry-anchors.ts';
import type { Found } from '../../lib/model/evidence.ts';
import type { Deliberation, NamedVoter, Proxy, Reference, Vote } from '../../lib/model/reading.ts';
import { printed } from '../fixtures/acts.ts';

export const at = <T>(value: T, y: number, page = 1): Found<T> => printed(value, { y, page });

export const PROXIES: Found<Proxy>[] = [
  at({ giver: 'A. MARTY', holder: 'B. NOEL' }, 600),
  at({ giver: 'C. ROUX', holder: 'B. NOEL' }, 580),
  at({ giver: 'D. PETIT' }, 560),
];
const REFERENCES: Found<Reference>[] = [
  at({ number: '2020.1', date: '2020-02-14' }, 500),
  at({ date: '2021-03-01' }, 480),
];
export const ABSTAIN: Found<NamedVoter>[] = [
  at({ name: 'E. FAURE' }, 300),
  at({ name: 'F. BLANC', group: 'Ensemble' }, 280),
];

export const vote = (named: Vote['named'], counts: Partial<Vote> = {}): Vote => ({
  scope: 'act',
  outcome: at('majority', 320),
  ...counts,
  ...(named && { named }),
});

export const counted = (value: number): Found<number> => ({ ...at(value, 310), certainty: 'inferred' });

export const act = (changes: Partial<Deliberation> = {}): Deliberation => ({
  pages: [1, 2],
  number: at('2024.7', 700),
  members: {},
  roll: { present: [at('B. NOEL', 650), at('G. LEROY', 640)], absent: [at('H. GARNIER', 630)], proxies: PROXIES },
  grants: [{ beneficiary: at('Club A', 400), vote: vote({ against: [at({ name: 'E. FAURE' }, 390)] }) }],
  amounts: [at({ amountCents: 5000, role: 'cost' as const }, 450)],
  votes: [vote({ abstentions: ABSTAIN }, { abstentions: counted(2), for: at(20, 330) })],
  references: REFERENCES,
  decisions: [at('APPROUVE', 200)],
  checks: [],
  missing: {},
  ...changes,
});

export const READ = act();
let made = 0;

export function correction(change: Change, original?: Found<unknown>): Correction {
  made += 1;
  return {
    id: `c${made}`,
    act: anchorOfAct(READ, 0),
    change,
    evidence: [],
    made: '2026-01-02T03:04:05.000Z',
    readerVersion: '1',
    ...(original && { original }),
  };
}

export function applied(of: Deliberation, ...corrections: Correction[]) {
  const { acts, corrections: judged } = applyCorrections([of], corrections);
  return { act: acts[0]!, corrections: judged, standings: judged.map(({ standing }) => standing) };
}

export const anchor = (entry: Found<EntryValue>): EntryAnchor => anchorOfEntry(entry);
export const set = (
  path: string,
  entry: Found<EntryValue>,
  value: EntryValue,
  more: { to?: string } = {},
): Correction => correction({ kind: 'set-entry', path, entry: anchor(entry), value, ...more }, entry);
export const none = (path: string, entry: Found<EntryValue>): Correction =>
  correction({ kind: 'no-entry', path, entry: anchor(entry) }, entry);
export const missed = (path: string, value: EntryValue): Correction =>
  correction({ kind: 'missed-entry', path, value });

export const proxies = ({ roll }: Deliberation) => roll.proxies.map(({ value }) => value);
export const abstaining = ({ votes }: Deliberation) => votes[0]?.named?.abstentions?.map(({ value }) => value.name);
export const ABSTENTIONS = 'votes.0.named.abstentions';
