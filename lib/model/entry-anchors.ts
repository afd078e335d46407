/** How an entry of a list, and the vote that has the list, are found again in another reading of the same bytes. */
import { isSameBox, onlyOne } from './anchors.ts';
import type { EntryAnchor, EntryValue, VoteAnchor } from './correction.ts';
import { sayTheSame } from './entry-values.ts';
import type { Found } from './evidence.ts';
import type { Vote } from './reading.ts';

/** Any entry of a list. */
export type Entry = Found<EntryValue>;

const standing = ({ evidence: [passage] }: Found<unknown>): Pick<EntryAnchor, 'page' | 'box'> => {
  const box = passage?.boxes[0];
  return { ...(passage && { page: passage.page }), ...(box && { box }) };
};

/** Of the entry as it was read, before any correction. */
export function anchorOfEntry(entry: Entry): EntryAnchor {
  const read = entry.original ?? entry;
  return { value: read.value, ...standing(read) };
}

type Place = Pick<EntryAnchor, 'page' | 'box'>;

const standThere = (one: Place, other: Place): boolean => one.page === other.page && isSameBox(one.box, other.box);

/** The anchor as it is kept: a passage that names several of the list says nothing of one of them. */
export function anchorIn(entries: readonly Entry[], place: number): EntryAnchor | undefined {
  const entry = entries[place];
  if (entry === undefined) return undefined;
  const anchor = anchorOfEntry(entry);
  const isShared = entries.some((other, n) => n !== place && standThere(anchorOfEntry(other), anchor));
  if (!isShared) return anchor;
  const { box: _shared, ...rest } = anchor;
  return rest;
}

/** Place of the entry among those that were read, or -1. Two that fit equally well are none. */
export function findEntry(entries: readonly Entry[], wanted: EntryAnchor): number {
  const anchors = entries.map(anchorOfEntry);
  return onlyOne(anchors, [
    (one) => standThere(one, wanted) && sayTheSame(one.value, wanted.value),
    (one) => one.page === wanted.page && sayTheSame(one.value, wanted.value),
    (one) => sayTheSame(one.value, wanted.value),
    (one) => standThere(one, wanted),
  ]);
}

/** Of the vote as it was read, before any correction. */
export function anchorOfVote({ original, outcome, ...vote }: Vote): VoteAnchor {
  const { scope, about } = original ?? vote;
  const read = outcome.original ?? outcome;
  return { scope, ...(about !== undefined && { about }), ...standing(read) };
}

/** Place of the vote, or -1. There is one on the act as a whole, whatever else is voted. */
export function findVote(votes: readonly Vote[], wanted: VoteAnchor): number {
  const anchors = votes.map(anchorOfVote);
  const isAlike = (one: VoteAnchor): boolean => one.scope === wanted.scope && one.about === wanted.about;
  return onlyOne(anchors, [
    (one) => isAlike(one) && standThere(one, wanted),
    (one) => isAlike(one) && one.page === wanted.page,
    isAlike,
    (one) => one.scope === wanted.scope && standThere(one, wanted),
    (one) => one.scope === 'act' && wanted.scope === 'act',
    (one) => standThere(one, wanted),
  ]);
}
