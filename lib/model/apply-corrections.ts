/** The reading as the user has corrected it: what was read stays beside each value, and no reading is changed itself. */
import { findAct, findGrant } from './anchors.ts';
import { addEntry, fromPlace, removeEntry, setEntry } from './correct-entries.ts';
import { isOfGrant } from './correctable.ts';
import { ADDED, judge, setByHand } from './corrected-value.ts';
import type { Change, Correction, JudgedCorrection, ListAnchor, Standing } from './correction.ts';
import { add, type Draft, draftOf, finish, isRemoved, remove, setAt } from './draft.ts';
import { findVote } from './entry-anchors.ts';
import { sayTheSame } from './entry-values.ts';
import type { Deliberation } from './reading.ts';
import { valueAt } from './value-at.ts';

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
    return { ...correction, change: asNow(draft, correction.change), actIndex, standing };
  });
  return { acts: drafts.map(finish), corrections: judged };
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
    case 'set-entry':
    case 'no-entry':
    case 'missed-entry':
      return changeEntry(draft, correction, change);
  }
}

/** Where it is in today's reading; undefined if its grant or its vote is not there any more. */
function pathNow({ read, act }: Draft, { path, grant, vote }: ListAnchor): string | undefined {
  const [, at, field] = /^votes\.(\d+)\.(.+)$/.exec(path) ?? [];
  if (at !== undefined) {
    const place = vote === undefined ? Number(at) : findVote(read.votes, vote);
    return act.votes[place] === undefined ? undefined : `votes.${place}.${field}`;
  }
  if (!isOfGrant(path)) return path;
  const place = grant === undefined ? -1 : findGrant(read.grants, grant);
  return place === -1 ? undefined : `grants.${place}.${path.slice('grants.'.length)}`;
}

/** Votes are named by their places in today's reading, so that the change is known again beside what it changed. */
function asNow(draft: Draft, change: Change): Change {
  if (!('path' in change) || change.vote === undefined) return change;
  const path = pathNow(draft, change) ?? change.path;
  if (!('to' in change) || change.to === undefined) return { ...change, path };
  return { ...change, path, to: pathNow(draft, { ...change, path: change.to }) ?? change.to };
}

function setValue(draft: Draft, correction: Correction, change: Extract<Change, { kind: 'set' }>): Standing {
  const entry = fromPlace(correction, change);
  if (entry !== undefined) return setEntry(draft, correction, entry.change, entry.list);
  if (change.path === 'votes.0.outcome' && draft.act.votes.length === 0) addVote(draft);
  const path = pathNow(draft, change);
  const [, ofGrant] = /^grants\.(\d+)\./.exec(path ?? '') ?? [];
  if (path === undefined || (ofGrant !== undefined && isRemoved(draft, 'grants', Number(ofGrant)))) return 'unplaced';
  const now = valueAt(draft.read, path);
  setAt(draft, path, setByHand(correction, now ?? correction.original, change.value));
  return judge(correction, now, change.value);
}

/** Where no vote was read, the one on the act begins with what came of it, which is set next. */
function addVote(draft: Draft): void {
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

function addGrant(draft: Draft, correction: Correction, change: Extract<Change, { kind: 'missed-grant' }>): Standing {
  const { beneficiary, amountCents } = change;
  const isRead = draft.read.grants.some(
    (one, place) =>
      !isRemoved(draft, 'grants', place) &&
      sayTheSame(one.beneficiary.value, beneficiary) &&
      one.amountCents?.value === amountCents,
  );
  // Now that the reader finds it too, once is enough.
  if (isRead) return 'agrees';
  const set = (value: string | number) => setByHand(correction, undefined, value, ADDED + correction.id);
  add(draft, 'grants', {
    beneficiary: set(beneficiary),
    ...(amountCents !== undefined && { amountCents: set(amountCents) }),
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
