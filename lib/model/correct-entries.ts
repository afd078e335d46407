/** Entries of lists as the user corrected them: another name, one that is none, one that was missed, one of the list beside. */
import { ADDED, isAmount, setByHand } from './corrected-value.ts';
import type { Change, Correction, EntryAnchor, EntryValue, Standing } from './correction.ts';
import { type Draft, add, isRemoved, remove, setAt } from './draft.ts';
import { areOfTheSame, saysAllOf, sayTheSame } from './entry-values.ts';
import { anchorOfEntry, findEntry, type Entry } from './entry-anchors.ts';
import type { Found } from './evidence.ts';
import { listAt } from './value-at.ts';

type SetEntry = Omit<Extract<Change, { kind: 'set-entry' }>, 'kind' | 'path'>;

const ruleOf = ({ id }: Correction): string => ADDED + id;

/** @param list where its list is in today's reading @param to the same of the list that it belongs in */
export function setEntry(draft: Draft, correction: Correction, change: SetEntry, list: string, to = list): Standing {
  const read = listAt<Entry>(draft.read, list);
  const place = findEntry(read, change.entry);
  const now = read[place];
  if (now === undefined) return alreadyRead(draft, correction, change, to);
  if (isRemoved(draft, list, place)) return 'unplaced';
  const set = setByHand(correction, now, change.value, ruleOf(correction));
  if (to === list) setAt(draft, `${list}.${place}`, set);
  else {
    remove(draft, list, place);
    add(draft, to, set);
  }
  if (to === list && sayTheSame(now.value, change.value)) return 'agrees';
  return sayTheSame(now.value, change.entry.value) ? 'stands' : 'disagrees';
}

/** What had been read is read no more; perhaps it is what the user said instead. */
function alreadyRead(draft: Draft, correction: Correction, { value }: SetEntry, list: string): Standing {
  const read = listAt<Entry>(draft.read, list);
  const same = read.flatMap((entry, n) => (sayTheSame(entry.value, value) ? [n] : []));
  const [place] = same;
  if (place === undefined || same.length > 1) return 'unplaced';
  setAt(draft, `${list}.${place}`, setByHand(correction, read[place], value, ruleOf(correction)));
  return 'agrees';
}

export function removeEntry(draft: Draft, entry: EntryAnchor, list: string): Standing {
  const place = findEntry(listAt<Entry>(draft.read, list), entry);
  if (place === -1) return 'agrees';
  remove(draft, list, place);
  return 'stands';
}

/**
 * Now that the reader finds it too, once is enough; where it says something else of the same person or act, the user's word holds. What
 * the user took out is no longer there, and may be added elsewhere in the text.
 */
export function addEntry(draft: Draft, correction: Correction, value: EntryValue, list: string): Standing {
  const read = listAt<Entry>(draft.read, list);
  const find = (fits: (entry: Entry) => boolean): number =>
    read.findIndex((entry, place) => !isRemoved(draft, list, place) && fits(entry));
  if (find((entry) => saysAllOf(entry.value, value)) !== -1) return 'agrees';
  const same = find((entry) => areOfTheSame(entry.value, value));
  const set = setByHand(correction, read[same], value, ruleOf(correction));
  if (same === -1) add(draft, list, set);
  else setAt(draft, `${list}.${same}`, set);
  return same === -1 ? 'stands' : 'disagrees';
}

/** Earlier versions named an entry by its place: what had been read there says which one it is now. */
export function fromPlace(
  { original }: Correction,
  { path, value }: Extract<Change, { kind: 'set' }>,
): { list: string; change: SetEntry } | undefined {
  const [, list] = /^(amounts|decisions|roll\.(?:present|absent))\.\d+$/.exec(path) ?? [];
  if (list === undefined) return undefined;
  const read = original as Found<EntryValue> | undefined;
  const said =
    isAmount(read?.value) && typeof value === 'number' ? { ...read.value, amountCents: value } : String(value);
  return { list, change: { entry: read ? anchorOfEntry(read) : { value: said }, value: said } };
}
