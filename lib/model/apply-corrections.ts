/** The reading as the user has corrected it: what was read stays beside each value, and no reading is changed itself. */
import { findAct, findGrant } from './anchors.ts';
import { addEntry, fromPlace, removeEntry, setEntry } from './correct-entries.ts';
import { isOfGrant } from './correctable.ts';
import { ADDED, judge, setByHand } from './corrected-value.ts';
import type { Change, Correction, JudgedCorrection, ListAnchor, Standing } from './correction.ts';
import { addVote, removeVote, setSubject } from './correct-votes.ts';
import { add, type Draft, draftOf, finish, isRemoved, remove, setAt, shownVote } from './draft.ts';
import { findVote } from './entry-anchors.ts';
import { sayTheSame } from './entry-values.ts';
import type { Deliberation, Grant } from './reading.ts';
import { valueAt } from './value-at.ts';

type MissedGrant = Extract<Change, { kind: 'missed-grant' }>;

export interface Corrected {
  acts: Deliberation[];
  corrections: JudgedCorrection[];
}

/**
 * Applies corrections to the acts of a reading, in the order they were made. The numbering of what was read does not matter:
 * each finds its act, its grant and its entry by what had been read there.
 */
export function applyCorrections(read: readonly Deliberation[], corrections: readonly Correction[]): Corrected {
  const drafts = read.map(draftOf);
  const judged = corrections.map((correction): JudgedCorrection => {
    const actIndex = findAct(read, correction.act);
    const draft = drafts[actIndex];
    if (draft === undefined) return { ...correction, standing: 'unplaced' };
    const standing = applyOne(draft, correction);
    return { ...correction, actIndex, standing };
  });
  const named = judged.map((correction): JudgedCorrection => {
    const draft = drafts[correction.actIndex ?? -1];
    return draft === undefined ? correction : { ...correction, change: asNow(draft, correction.change) };
  });
  return { acts: drafts.map(finish), corrections: named };
}

function applyOne(draft: Draft, correction: Correction): Standing {
  const { change } = correction;
  switch (change.kind) {
    case 'set':
      return setValue(draft, correction, change);
    case 'no-grant':
      return removeGrant(draft, change);
    case 'missed-grant':
      return addGrant(draft, correction, change);
    case 'in-kind':
      return setInKind(draft, change);
    case 'no-vote':
      return removeVote(draft, change.vote);
    case 'missed-vote':
      return addVote(draft, correction, change);
    case 'vote-subject':
      return setSubject(draft, change);
    case 'set-entry':
    case 'no-entry':
    case 'missed-entry':
      return changeEntry(draft, correction, change);
  }
}

/** Where it is in today's reading; undefined if its grant or its vote is not there any more. */
function pathNow(draft: Draft, { path, grant, vote }: ListAnchor): string | undefined {
  const { read, act } = draft;
  const [, at, field] = /^votes\.(\d+)\.(.+)$/.exec(path) ?? [];
  if (at !== undefined) {
    const place = vote === undefined ? Number(at) : findVote(read.votes, vote);
    const isThere = act.votes[place] !== undefined && !isRemoved(draft, 'votes', place);
    return isThere ? `votes.${place}.${field}` : undefined;
  }
  if (!isOfGrant(path)) return path;
  const place = grant === undefined ? -1 : findGrant(read.grants, grant);
  const found = read.grants[place];
  if (found === undefined || isRemoved(draft, 'grants', place)) return undefined;
  const isOfVote = path.startsWith('grants.vote.');
  return isOfVote && found.vote === undefined ? undefined : `grants.${place}.${path.slice('grants.'.length)}`;
}

/** Votes are named by the places where they are shown, so that the change is known again beside what it changed. */
function asNow(draft: Draft, change: Change): Change {
  if (!('path' in change)) return change;
  const shown = (path: string): string => {
    const now = pathNow(draft, { ...change, path });
    const [, at, field] = /^votes\.(\d+)\.(.+)$/.exec(now ?? '') ?? [];
    const place = at === undefined ? undefined : shownVote(draft, Number(at));
    return place === undefined ? path : `votes.${place}.${field}`;
  };
  const path = shown(change.path);
  return 'to' in change && change.to !== undefined ? { ...change, path, to: shown(change.to) } : { ...change, path };
}

function setValue(draft: Draft, correction: Correction, change: Extract<Change, { kind: 'set' }>): Standing {
  const entry = fromPlace(correction, change);
  if (entry !== undefined) return setEntry(draft, correction, entry.change, entry.list);
  if (change.path === 'votes.0.outcome' && draft.act.votes.length === 0) beginVote(draft);
  const path = pathNow(draft, change);
  if (path === undefined) return 'unplaced';
  const now = valueAt(draft.read, path);
  setAt(draft, path, setByHand(correction, now ?? correction.original, change.value));
  return judge(correction, now, change.value);
}

/** Where no vote was read, the one on the act begins with what came of it, which is set next. */
function beginVote(draft: Draft): void {
  const { votes: _found, ...missing } = draft.act.missing;
  const outcome = { value: 'adopted' as const, certainty: 'corrected' as const, rule: ADDED, evidence: [] };
  draft.act = { ...draft.act, votes: [{ scope: 'act', outcome }], missing };
}

function removeGrant(draft: Draft, { grant }: Extract<Change, { kind: 'no-grant' }>): Standing {
  const place = findGrant(draft.read.grants, grant);
  if (place === -1) return 'agrees';
  remove(draft, 'grants', place);
  return 'stands';
}

function setInKind(draft: Draft, { grant, inKind }: Extract<Change, { kind: 'in-kind' }>): Standing {
  const place = findGrant(draft.read.grants, grant);
  const now = draft.read.grants[place];
  if (now === undefined || isRemoved(draft, 'grants', place)) return 'unplaced';
  const wasInKind = now.inKind ?? false;
  const grants = draft.act.grants.map((one, n) => (n === place ? { ...one, inKind, wasInKind } : one));
  draft.act = { ...draft.act, grants };
  return wasInKind === inKind ? 'agrees' : 'stands';
}

/** Whether a grant says all that the user said. */
export const grantedAs = (grant: Grant, said: Pick<MissedGrant, 'beneficiary' | 'amountCents'>): boolean =>
  sayTheSame(grant.beneficiary.value, said.beneficiary) && grant.amountCents?.value === said.amountCents;

function addGrant(draft: Draft, correction: Correction, change: MissedGrant): Standing {
  const { beneficiary, amountCents, inKind, alike = 0 } = change;
  const read = draft.read.grants.filter((one, place) => !isRemoved(draft, 'grants', place) && grantedAs(one, change));
  // Now that the reader finds it too, once is enough.
  if (read.length > alike) return 'agrees';
  const set = (value: string | number) => setByHand(correction, undefined, value, ADDED + correction.id);
  add(draft, 'grants', {
    beneficiary: set(beneficiary),
    ...(amountCents !== undefined && { amountCents: set(amountCents) }),
    ...(inKind === true && { inKind }),
  });
  return 'stands';
}

function changeEntry(
  draft: Draft,
  correction: Correction,
  change: Extract<Change, { kind: 'set-entry' | 'no-entry' | 'missed-entry' }>,
): Standing {
  const list = pathNow(draft, change);
  if (list === undefined) return 'unplaced';
  if (change.kind === 'no-entry') return removeEntry(draft, change.entry, list);
  if (change.kind === 'missed-entry') return addEntry(draft, correction, change.value, list);
  const to = change.to === undefined ? list : pathNow(draft, { ...change, path: change.to });
  return setEntry(draft, correction, change, list, to);
}
