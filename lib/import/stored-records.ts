/** What the records of a back-up look like: whoever hands us one may have written it himself. */
import * as v from 'valibot';
import { entryType, listsBeside } from '../model/correctable.ts';
import { fitsEntry } from '../model/correctable-types.ts';
import type { EntryValue } from '../model/correction.ts';
import { aboutReading, actSchema, entryValue, saidVote, voteSubject } from './reading-schema.ts';
import {
  address,
  box,
  cents,
  count,
  evidence,
  failure,
  finite,
  found,
  moment,
  pageNumber,
  sha256,
  text,
} from './values.ts';

const actAnchor = v.looseObject({ number: v.optional(text), page: pageNumber, index: count });

const standing = { page: v.optional(pageNumber), box: v.optional(box) };

const grantAnchor = v.looseObject({ beneficiary: text, amountCents: v.optional(cents), ...standing });

const voteAnchor = v.looseObject({ scope: text, about: v.optional(text), ...standing });

const entryAnchor = v.looseObject({ value: entryValue, ...standing });

const list = { path: text, grant: v.optional(grantAnchor), vote: v.optional(voteAnchor) };

/** An entry stands only in lists of its kind. */
function isOfItsList(path: string, to: string | undefined, ...said: readonly unknown[]): boolean {
  const type = entryType(path);
  if (type === undefined || (to !== undefined && !listsBeside(path).includes(to))) return false;
  return said.every((value) => fitsEntry(type, value as EntryValue));
}

const alike = v.optional(count);

const change = v.variant('kind', [
  v.looseObject({
    kind: v.literal('set'),
    ...list,
    value: v.union([text, finite]),
  }),
  v.looseObject({ kind: v.literal('no-grant'), grant: grantAnchor }),
  v.looseObject({
    kind: v.literal('missed-grant'),
    beneficiary: text,
    amountCents: v.optional(cents),
    inKind: v.optional(v.boolean()),
    alike,
  }),
  v.looseObject({ kind: v.literal('in-kind'), grant: grantAnchor, inKind: v.boolean() }),
  v.looseObject({ kind: v.literal('no-vote'), vote: voteAnchor }),
  v.looseObject({ kind: v.literal('missed-vote'), said: saidVote, alike }),
  v.looseObject({ kind: v.literal('vote-subject'), vote: voteAnchor, said: voteSubject, read: voteSubject }),
  v.pipe(
    v.looseObject({
      kind: v.literal('set-entry'),
      ...list,
      entry: entryAnchor,
      value: entryValue,
      to: v.optional(text),
    }),
    v.check(({ path, to, value }) => isOfItsList(path, to, value)),
  ),
  v.pipe(
    v.looseObject({ kind: v.literal('no-entry'), ...list, entry: entryAnchor }),
    v.check(({ path }) => isOfItsList(path, undefined)),
  ),
  v.pipe(
    v.looseObject({ kind: v.literal('missed-entry'), ...list, value: entryValue }),
    v.check(({ path, value }) => isOfItsList(path, undefined, value)),
  ),
]);

const correction = v.looseObject({
  id: text,
  act: actAnchor,
  change,
  evidence: v.array(evidence),
  original: v.optional(found(v.unknown())),
  made: moment,
  readerVersion: text,
});

const note = v.looseObject({ id: text, act: actAnchor, text, passage: v.optional(evidence), made: moment });

const actId = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}#\d{1,6}$/));

/** The act's id begins with its document's hash. */
const ofItsDocument = <T extends { id: string; sha256: string }>() =>
  v.check<T, string>(({ id, sha256: document }) => id.startsWith(`${document}#`), 'of another document');

const version = v.looseObject({
  sha256,
  finalAddress: address,
  retrieved: moment,
  checked: moment,
  etag: v.optional(text),
  lastModified: v.optional(text),
});

const printedName = v.looseObject({ scope: text, name: text });

const summary = v.looseObject({
  grants: v.array(v.looseObject({ beneficiary: text, amountCents: v.optional(cents) })),
  failedChecks: count,
});

const learnt = v.looseObject({
  names: v.array(v.looseObject({ long: text, short: text })),
  extensions: v.array(text),
  programmes: v.array(v.looseObject({ name: text, framing: v.boolean() })),
});

/** By store. Whoever adds a store to back-ups says here what its records look like. */
export const STORED_RECORDS: Readonly<Record<string, v.GenericSchema>> = {
  documents: v.looseObject({
    sha256,
    ...aboutReading,
    failure: v.optional(failure),
    summaries: v.array(summary),
    readerVersion: text,
    retrieved: moment,
  }),
  acts: v.pipe(
    v.looseObject({ id: actId, sha256, act: actSchema, learnt, address: v.optional(address) }),
    ofItsDocument(),
  ),
  kin: v.pipe(v.looseObject({ id: actId, sha256, keys: v.array(v.strictTuple([text, text])) }), ofItsDocument()),
  lines: v.looseObject({ sha256, gzip: v.instance(ArrayBuffer) }),
  annotations: v.looseObject({ sha256, corrections: v.array(correction), notes: v.array(note) }),
  files: v.looseObject({ sha256, file: v.instance(Blob) }),
  addresses: v.pipe(
    v.looseObject({ address, versions: v.pipe(v.array(version), v.minLength(1)), hashes: v.array(sha256) }),
    v.check(
      ({ versions, hashes }) => versions.every((one) => hashes.includes(one.sha256)),
      'not the hashes of its versions',
    ),
  ),
  merges: v.looseObject({
    id: text,
    kind: v.picklist(['together', 'apart']),
    name: printedName,
    others: v.array(printedName),
    made: moment,
  }),
};

/** What is wrong with a record of a store, and where in it; undefined if nothing is. */
export function faultOf(store: string, value: unknown): string | undefined {
  const schema = Object.hasOwn(STORED_RECORDS, store) ? STORED_RECORDS[store] : undefined;
  if (schema === undefined) return 'no such store';
  const checked = v.safeParse(schema, value, { abortEarly: true });
  if (checked.success) return undefined;
  const [issue] = checked.issues;
  return `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim();
}
