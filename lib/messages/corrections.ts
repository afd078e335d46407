/** What the user corrects, as shells say it: bounded and typed, since content scripts run in pages we do not trust. */
import * as v from 'valibot';
import { entryType, isOfGrant, listsBeside, valueType } from '../model/correctable.ts';
import type { EntryValue } from '../model/correction.ts';
import { AMOUNT_ROLES, fits, fitsEntry, LONGEST_TEXT, OUTCOMES, VOTE_SCOPES } from '../model/correctable-types.ts';

/** UTF-16 units: a passage is a few lines at most. */
export const LONGEST_QUOTE = 1_000;

const LONGEST_PATH = 100;

export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT), v.trim(), v.nonEmpty());
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const finite = v.pipe(v.number(), v.finite());
const box = v.pipe(v.tuple([finite, finite, finite, finite]), v.readonly());
const pageNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A passage spans a page at most. */
const MOST_BOXES = 200;

/** Words of the document that the user selected, as its text layer has them. */
export const words = v.strictObject({
  page: pageNumber,
  quote: v.pipe(v.string(), v.maxLength(LONGEST_QUOTE), v.trim(), v.nonEmpty()),
  boxes: v.pipe(v.array(box), v.minLength(1), v.maxLength(MOST_BOXES)),
});

/** Selected words. */
export type SelectedWords = v.InferOutput<typeof words>;

const cents = v.pipe(
  v.number(),
  v.check((value) => fits('money', value)),
);

const grantAnchor = v.strictObject({
  beneficiary: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  amountCents: v.exactOptional(cents),
  page: v.exactOptional(pageNumber),
  box: v.exactOptional(box),
});

const voteAnchor = v.strictObject({
  scope: v.picklist(VOTE_SCOPES),
  about: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))),
  page: v.exactOptional(pageNumber),
  box: v.exactOptional(box),
});

const voteSubject = {
  scope: v.picklist(VOTE_SCOPES),
  about: v.exactOptional(text),
  secret: v.exactOptional(v.boolean()),
};

const figure = v.exactOptional(
  v.pipe(
    v.number(),
    v.check((value) => fits('count', value)),
  ),
);

const saidVote = v.strictObject({
  ...voteSubject,
  outcome: v.picklist(OUTCOMES),
  for: figure,
  against: figure,
  abstentions: figure,
  notVoting: figure,
});

const correctedValue = v.union([finite, text]);

/** A name or a decision; or a proxy, a reference, a named voter, an amount. */
const entryValue = v.union([
  text,
  v.strictObject({ giver: text, holder: v.exactOptional(text) }),
  v.strictObject({ name: text, group: v.exactOptional(text) }),
  v.strictObject({ amountCents: cents, role: v.picklist(AMOUNT_ROLES), payer: v.exactOptional(text) }),
  v.strictObject({ number: v.exactOptional(text), date: v.exactOptional(text) }),
]);

const entryAnchor = v.strictObject({
  value: entryValue,
  page: v.exactOptional(pageNumber),
  box: v.exactOptional(box),
});

const list = {
  path: v.pipe(v.string(), v.maxLength(LONGEST_PATH)),
  grant: v.exactOptional(grantAnchor),
  /** Of a vote that was read: which, for the place in `path` is that of the page. */
  vote: v.exactOptional(voteAnchor),
};

interface OfList {
  path: string;
  grant?: object;
  vote?: object;
  entry?: { value: EntryValue };
  to?: string;
  value?: EntryValue;
}

/** The grant that it is of is named, and nothing that it is not of. */
const isOfWhatItNames = ({ path, grant, vote }: OfList): boolean =>
  isOfGrant(path) === (grant !== undefined) && (vote === undefined || path.startsWith('votes.'));

function isOfItsList({ entry, to, value, ...asked }: OfList): boolean {
  const { path } = asked;
  const type = entryType(path);
  if (type === undefined || !isOfWhatItNames(asked)) return false;
  if (to !== undefined && !listsBeside(path).includes(to)) return false;
  return [entry?.value, value].every((said) => said === undefined || fitsEntry(type, said));
}

/** A value that is left out is read from the selected words. */
export const change = v.variant('kind', [
  v.pipe(
    v.strictObject({
      kind: v.literal('set'),
      ...list,
      value: v.exactOptional(correctedValue),
    }),
    v.check(({ value, ...asked }) => {
      const type = valueType(asked.path);
      return type !== undefined && isOfWhatItNames(asked) && (value === undefined || fits(type, value));
    }),
  ),
  v.strictObject({ kind: v.literal('no-grant'), grant: grantAnchor }),
  v.strictObject({
    kind: v.literal('missed-grant'),
    beneficiary: text,
    amountCents: v.exactOptional(cents),
    inKind: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({ kind: v.literal('in-kind'), grant: grantAnchor, inKind: v.boolean() }),
  v.strictObject({ kind: v.literal('no-vote'), vote: voteAnchor }),
  v.strictObject({ kind: v.literal('missed-vote'), said: saidVote }),
  v.strictObject({ kind: v.literal('vote-subject'), vote: voteAnchor, said: v.strictObject(voteSubject) }),
  v.pipe(
    v.strictObject({
      kind: v.literal('set-entry'),
      ...list,
      entry: entryAnchor,
      value: v.exactOptional(entryValue),
      to: v.exactOptional(list.path),
    }),
    v.check((asked) => isOfItsList(asked)),
  ),
  v.pipe(
    v.strictObject({ kind: v.literal('no-entry'), ...list, entry: entryAnchor }),
    v.check((asked) => isOfItsList(asked)),
  ),
  v.pipe(
    v.strictObject({ kind: v.literal('missed-entry'), ...list, value: v.exactOptional(entryValue) }),
    v.check((asked) => isOfItsList(asked)),
  ),
]);
