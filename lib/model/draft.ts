/** An act under correction: what was removed keeps its place, and what was added waits, so that everything is found where it was read. */
import { isAdded } from './corrected-value.ts';
import type { Found } from './evidence.ts';
import type { Deliberation, Vote } from './reading.ts';
import { recounted } from './recount.ts';
import { listAt, withValueAt } from './value-at.ts';

export interface Draft {
  /** As it was read. */
  readonly read: Deliberation;
  /** With the values that the user set. */
  act: Deliberation;
  /** Places by the path of their list. */
  readonly removed: Map<string, Set<number>>;
  readonly added: Map<string, unknown[]>;
}

export const draftOf = (read: Deliberation): Draft => ({ read, act: read, removed: new Map(), added: new Map() });

/** What is there is missing no more. */
function withoutMissing(act: Deliberation, path: string): Deliberation {
  const { [path]: _found, ...missing } = act.missing;
  return { ...act, missing };
}

export function setAt(draft: Draft, path: string, found: Found<unknown>): void {
  draft.act = withoutMissing(withValueAt(draft.act, path, found), path);
}

export function remove(draft: Draft, list: string, place: number): void {
  const places = draft.removed.get(list) ?? new Set();
  draft.removed.set(list, places.add(place));
}

export const isRemoved = (draft: Draft, list: string, place: number): boolean =>
  draft.removed.get(list)?.has(place) ?? false;

export function add(draft: Draft, list: string, entry: unknown): void {
  draft.added.set(list, [...(draft.added.get(list) ?? []), entry]);
}

/** The act's vote first, as the format has it, where the user said which one that is. */
function inOrder(votes: readonly Vote[]): readonly Vote[] {
  const isAsRead = votes.every(({ outcome, original }) => original === undefined && !isAdded(outcome));
  if (isAsRead) return votes;
  return votes.toSorted((one, other) => Number(one.scope !== 'act') - Number(other.scope !== 'act'));
}

/** Where a vote that was read is shown; undefined if the user took it out. */
export function shownVote(draft: Draft, place: number): number | undefined {
  const kept = draft.act.votes.filter((_vote, n) => !isRemoved(draft, 'votes', n));
  const vote = draft.act.votes[place];
  const shown = inOrder([...kept, ...((draft.added.get('votes') ?? []) as Vote[])]).findIndex((one) => one === vote);
  return shown === -1 ? undefined : shown;
}

/** The act as corrected; the act as it was read if nothing was. */
export function finish({ read, act, removed, added }: Draft): Deliberation {
  const lists = [...new Set([...removed.keys(), ...added.keys()])];
  // A list within a grant or a vote before these: its path names the grant or the vote by its place.
  const corrected = lists
    .toSorted((one, other) => other.length - one.length)
    .reduce((draft, list) => {
      const kept = listAt(draft, list).filter((_entry, place) => !removed.get(list)?.has(place));
      const all = [...kept, ...(added.get(list) ?? [])];
      const changed = recounted(withValueAt(draft, list, all), read, list);
      return all.length > 0 ? withoutMissing(changed, list) : changed;
    }, act);
  const votes = inOrder(corrected.votes);
  return votes === corrected.votes ? corrected : { ...corrected, votes: [...votes] };
}
