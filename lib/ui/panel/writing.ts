import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RequestBody } from '../../messages.ts';
import { entryType, valueType } from '../../model/correctable.ts';
import { ADDED, isAdded } from '../../model/corrected-value.ts';
import type { GrantAnchor, JudgedCorrection, VoteAnchor } from '../../model/correction.ts';
import { anchorOfVote } from '../../model/entry-anchors.ts';
import type { Found } from '../../model/evidence.ts';
import type { Answer } from '../../model/document.ts';
import type { Vote } from '../../model/reading.ts';
import type { Result } from '../../model/result.ts';

type WritingKind = 'correct' | 'uncorrect' | 'note' | 'remove-note';
type Written<B> = B extends { kind: WritingKind } ? Omit<B, 'address' | 'sha256'> : never;

/** What the user corrects or notes, of the document that is shown. */
export type WritingRequest = Written<RequestBody>;

/** Passes on what the user writes; the answer that follows is shown by itself. */
export type OnWrite = (request: RequestBody & { kind: WritingKind }) => Promise<Result<null>>;

/** What the user can write on the act that is shown. */
export interface Writing {
  answer: Answer;
  /** Place of the act, from 0. */
  act: number;
  /** Place of the act's own vote, which the panel names without it. */
  vote: number;
  write: (request: WritingRequest) => Promise<Result<null>>;
}

const WritingContext = createContext<Writing | undefined>(undefined);

export const WritingProvider = WritingContext.Provider;

/** Undefined where nothing can be written: no engine, or a document that is still being read. */
export const useWriting = (): Writing | undefined => useContext(WritingContext);

const GrantContext = createContext<GrantAnchor | undefined>(undefined);

/** The grant that the values within are of. */
export const GrantProvider = GrantContext.Provider;

export const useGrant = (): GrantAnchor | undefined => useContext(GrantContext);

/** A value that can be corrected: as the protocol names it. */
export interface Target {
  path: string;
  grant?: GrantAnchor;
  /** Of a vote that was read. */
  vote?: VoteAnchor;
}

/** A list whose entries can be corrected: as the protocol names it. */
export type ListTarget = Target;

/** The panel names grants by their places, and the act's own vote without one. */
const inProtocol = (field: string, vote: number): string =>
  field.replace(/^grants\.\d+\./, 'grants.').replace(/^votes\.(?=[a-zA-Z])/, `votes.${vote}.`);

function withGrant(path: string, grant: GrantAnchor | undefined): Target | undefined {
  if (!path.startsWith('grants.')) return { path };
  return grant && { path, grant };
}

const votesOf = ({ answer, act }: Writing): readonly Vote[] => answer.reading.deliberations[act]?.votes ?? [];

/** Whether the document was read to say it: what the user added is taken back as a whole. */
export const wasRead = ({ outcome }: Vote): boolean =>
  outcome.certainty !== 'corrected' || outcome.original !== undefined;

/** What names the vote; undefined for one that the user added. */
export function withVote<T extends { path: string }>(target: T, votes: readonly Vote[]): (T & Target) | undefined {
  const vote = votes[Number(/^votes\.(\d+)\./.exec(target.path)?.[1])];
  if (vote === undefined) return target;
  if (isAdded(vote.outcome)) return undefined;
  // One that the user began by its outcome has no passage to be found by: it is the only one.
  return wasRead(vote) ? { ...target, vote: anchorOfVote(vote) } : target;
}

function named(path: string, grant: GrantAnchor | undefined, writing: Writing): Target | undefined {
  const target = withGrant(path, grant);
  return target && withVote(target, votesOf(writing));
}

/** Whether a vote can be begun by what came of it: no other was read, nor taken out. */
const hasNoVote = (writing: Writing): boolean =>
  votesOf(writing).length === 0 &&
  !writing.answer.corrections.some(({ actIndex, change }) => actIndex === writing.act && change.kind === 'no-vote');

/** From the panel's name of a value to the protocol's; undefined where it cannot be corrected by itself. */
export function targetOf(field: string, grant: GrantAnchor | undefined, writing: Writing): Target | undefined {
  if (field === 'votes') return hasNoVote(writing) ? { path: 'votes.0.outcome' } : undefined;
  const path = inProtocol(field, writing.vote);
  return valueType(path) === undefined ? undefined : named(path, grant, writing);
}

/** From the panel's name of a list to the protocol's; undefined where it is none. */
export function listOf(field: string, grant: GrantAnchor | undefined, writing: Writing): ListTarget | undefined {
  const path = inProtocol(field, writing.vote);
  return entryType(path) === undefined ? undefined : named(path, grant, writing);
}

/** Names that the act's roll has, each once: who votes for somebody else is one of them. */
export function knownNames({ answer, act }: Writing): string[] {
  const roll = answer.reading.deliberations[act]?.roll;
  return [...new Set(roll?.present.map(({ value }) => value))].toSorted((one, other) => one.localeCompare(other, 'fr'));
}

/** The user's word on a value, if there is one. */
export function correctionOf({ answer, act }: Writing, { path, grant }: Target): JudgedCorrection | undefined {
  return answer.corrections.find(
    ({ actIndex, change }) =>
      actIndex === act &&
      change.kind === 'set' &&
      change.path === path &&
      JSON.stringify(change.grant) === JSON.stringify(grant),
  );
}

/** The user's word on an entry of a list, which names it itself. */
export const entryCorrection = (
  corrections: readonly JudgedCorrection[],
  { rule }: Found<unknown>,
): JudgedCorrection | undefined => corrections.find(({ id }) => rule === ADDED + id);

/** Where an entry that is shown in a list was read: one that moved is corrected there, and stays moved. */
export function asRead<L extends ListTarget>(
  corrections: readonly JudgedCorrection[],
  list: L,
  entry: Found<unknown>,
): L & { to?: string } {
  const change = entryCorrection(corrections, entry)?.change;
  if (change?.kind !== 'set-entry' || change.path === list.path) return list;
  return { ...list, path: change.path, to: list.path };
}
