/** The reading as the user has corrected it: what was read stays beside each value, and no reading is changed itself. */
import { findAct, findGrant } from './anchors.ts';
import { isOfGrant } from './correctable.ts';
import type { Change, CorrectedValue, Correction, JudgedCorrection, Standing } from './correction.ts';
import type { Found } from './evidence.ts';
import type { Deliberation, Grant, NamedAmount } from './reading.ts';
import { valueAt, withValueAt } from './value-at.ts';

/** Rule of every value that the user set. */
export const BY_HAND = 'by-hand';

/** Rule of a grant that the user added, with the correction's id: so that it is known from those that were read. */
export const ADDED = 'by-hand:';

export interface Corrected {
  acts: Deliberation[];
  corrections: JudgedCorrection[];
}

/** An act under correction: what was removed leaves a gap, so that every other grant is found at its place. */
interface Draft {
  act: Deliberation;
  grants: (Grant | undefined)[];
  added: Grant[];
}

/**
 * Applies corrections to the acts of a reading, in the order they were made. The numbering of what was read does not matter:
 * each finds its act and its grant by what had been read there.
 */
export function applyCorrections(read: readonly Deliberation[], corrections: readonly Correction[]): Corrected {
  const drafts = read.map((act): Draft => ({ act, grants: [...act.grants], added: [] }));
  const judged = corrections.map((correction): JudgedCorrection => {
    const actIndex = findAct(read, correction.act);
    const [draft, before] = [drafts[actIndex], read[actIndex]];
    if (draft === undefined || before === undefined) return { ...correction, standing: 'unplaced' };
    return { ...correction, actIndex, standing: applyOne(draft, before, correction) };
  });
  return { acts: drafts.map(finish), corrections: judged };
}

function finish({ act, grants, added }: Draft): Deliberation {
  if (added.length === 0 && grants.every((grant, index) => grant === act.grants[index])) return act;
  const all = [...grants.filter((grant) => grant !== undefined), ...added];
  const { grants: _found, ...missing } = act.missing;
  return { ...act, grants: all, ...(all.length > 0 && { missing }) };
}

function applyOne(draft: Draft, before: Deliberation, correction: Correction): Standing {
  const { change } = correction;
  switch (change.kind) {
    case 'set':
      return isOfGrant(change.path)
        ? setInGrant(draft, before, correction, change)
        : setInAct(draft, before, correction, change);
    case 'no-grant':
      return removeGrant(draft, before, change);
    case 'missed-grant':
      return addGrant(draft, before, correction, change);
  }
}

type SetChange = Extract<Change, { kind: 'set' }>;

function setInGrant(draft: Draft, before: Deliberation, correction: Correction, change: SetChange): Standing {
  const place = change.grant === undefined ? -1 : findGrant(before.grants, change.grant);
  const grant = draft.grants[place];
  const field = change.path.slice('grants.'.length);
  if (grant === undefined) return 'unplaced';
  const now = valueAt(before.grants[place], field);
  draft.grants[place] = withValueAt(grant, field, corrected(correction, now, change.value));
  return judge(correction, now, change.value);
}

function setInAct(draft: Draft, before: Deliberation, correction: Correction, change: SetChange): Standing {
  const path = pathNow(before, correction, change);
  if (path === undefined) return 'unplaced';
  const now = valueAt(before, path);
  const { [path]: _found, ...missing } = draft.act.missing;
  draft.act = { ...withValueAt(draft.act, path, corrected(correction, now, change.value)), missing };
  return judge(correction, now, change.value);
}

/** A list may have grown or shrunk since: what had been read, or what the user said instead, tells which entry is meant. */
function pathNow(act: Deliberation, { original }: Correction, { path, value }: SetChange): string | undefined {
  const entry = /^(?<list>.+)\.(?<place>\d+)$/.exec(path)?.groups;
  const vote = /^votes\.(?<place>\d+)\./.exec(path)?.groups;
  if (vote !== undefined) return act.votes[Number(vote['place'])] === undefined ? undefined : path;
  if (entry === undefined) return path;
  const list = listAt(act, entry['list'] ?? '');
  const there = list[Number(entry['place'])];
  const isMeant = (found: Found<unknown>): boolean => same(found.value, original?.value) || same(simple(found), value);
  if (there !== undefined && isMeant(there)) return path;
  const found = list.flatMap((one, n) => (isMeant(one) ? [n] : []));
  return found.length === 1 ? `${entry['list']}.${found[0]}` : undefined;
}

const LISTS: Readonly<Record<string, (act: Deliberation) => readonly Found<unknown>[]>> = {
  amounts: ({ amounts }) => amounts,
  decisions: ({ decisions }) => decisions,
  'roll.present': ({ roll }) => roll.present,
  'roll.absent': ({ roll }) => roll.absent,
};

const listAt = (act: Deliberation, name: string): readonly Found<unknown>[] => LISTS[name]?.(act) ?? [];

function removeGrant(draft: Draft, before: Deliberation, { grant }: Extract<Change, { kind: 'no-grant' }>): Standing {
  const place = findGrant(before.grants, grant);
  if (place === -1) return 'agrees';
  draft.grants[place] = undefined;
  return 'stands';
}

function addGrant(
  draft: Draft,
  before: Deliberation,
  correction: Correction,
  { beneficiary, amountCents }: Extract<Change, { kind: 'missed-grant' }>,
): Standing {
  const isRead = before.grants.some(
    (one) => sameName(one.beneficiary.value, beneficiary) && one.amountCents?.value === amountCents,
  );
  // Now that the reader finds it too, once is enough.
  if (isRead) return 'agrees';
  const rule = ADDED + correction.id;
  const { evidence } = correction;
  draft.added.push({
    beneficiary: { value: beneficiary, certainty: 'corrected', rule, evidence },
    ...(amountCents !== undefined && { amountCents: { value: amountCents, certainty: 'corrected', rule, evidence } }),
  });
  return 'stands';
}

/** The value with the user's word, and what had been read beside it. */
function corrected(
  { evidence, original }: Correction,
  now: Found<unknown> | undefined,
  value: CorrectedValue,
): Found<unknown> {
  const before = now ?? original;
  const amount = isAmount(before?.value) && typeof value === 'number' ? { ...before.value, amountCents: value } : value;
  return { value: amount, certainty: 'corrected', rule: BY_HAND, evidence, ...(before && { original: before }) };
}

function judge({ original }: Correction, now: Found<unknown> | undefined, value: CorrectedValue): Standing {
  if (now === undefined) return original === undefined ? 'stands' : 'gone';
  if (same(simple(now), value)) return 'agrees';
  return original !== undefined && same(now.value, original.value) ? 'stands' : 'disagrees';
}

const isAmount = (value: unknown): value is NamedAmount =>
  typeof value === 'object' && value !== null && 'amountCents' in value;

/** What a user would type for it. */
const simple = ({ value }: Found<unknown>): unknown => (isAmount(value) ? value.amountCents : value);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const sameName = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
