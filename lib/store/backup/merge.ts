/** What becomes of a record that is here and in a file. What is here stays; the file adds to it. */
import type { Change, Correction } from '../../model/correction.ts';
import type { AddressRecord, AnnotationsRecord } from '../schema.ts';

/** The versions that only the file knows were served before: what is here was seen by this browser. */
export function mergeAddresses(here: AddressRecord | undefined, added: AddressRecord): AddressRecord {
  if (here === undefined) return added;
  const unknown = added.versions.filter(({ sha256 }) => !here.hashes.includes(sha256));
  const versions = [...here.versions, ...unknown];
  return { ...here, versions, hashes: [...new Set(versions.map(({ sha256 }) => sha256))] };
}

/** What a correction is of, whatever it says of it. What was missed is only itself. */
function targetOf(change: Change): unknown {
  switch (change.kind) {
    case 'set':
      return [change.kind, change.path, change.grant];
    case 'set-entry':
    case 'no-entry':
      return ['entry', change.path, change.grant, change.entry];
    case 'in-kind':
      return [change.kind, change.grant];
    case 'vote-subject':
      return [change.kind, change.vote];
    case 'no-grant':
    case 'missed-grant':
    case 'no-vote':
    case 'missed-vote':
    case 'missed-entry':
      return change;
  }
}

const subject = ({ act, change }: Correction): string => JSON.stringify([act, targetOf(change)]);

/** Of a value that was corrected here and there, the correction that is here stays. */
export function mergeAnnotations(here: AnnotationsRecord | undefined, added: AnnotationsRecord): AnnotationsRecord {
  if (here === undefined) return added;
  const subjects = new Set(here.corrections.map(subject));
  const notes = new Set(here.notes.map(({ id }) => id));
  return {
    ...here,
    corrections: [...here.corrections, ...added.corrections.filter((one) => !subjects.has(subject(one)))],
    notes: [...here.notes, ...added.notes.filter(({ id }) => !notes.has(id))],
  };
}
