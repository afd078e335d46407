/** The public format (`lib/model/reading.ts`), checked: whoever hands us a line may have written it himself. */
import * as v from 'valibot';
import { CHECK_CODES } from '../model/check.ts';
import { AMOUNT_ROLES, OUTCOMES, VOTE_SCOPES } from '../model/correctable-types.ts';
import { cents, count, day, evidence, failure, finite, found, moment, pageNumber, sha256, text } from './values.ts';

const several = <T extends v.GenericSchema>(value: T) => v.array(found(value));

const voter = v.looseObject({ name: text, group: v.optional(text) });
const proxy = v.looseObject({ giver: text, holder: v.optional(text) });
const amount = v.looseObject({ amountCents: cents, role: v.picklist(AMOUNT_ROLES), payer: v.optional(text) });
const reference = v.looseObject({ number: v.optional(text), date: v.optional(day) });

/** Of any list. */
export const entryValue = v.union([text, proxy, voter, amount, reference]);

const voters = v.optional(several(voter));

const subject = { scope: v.picklist(VOTE_SCOPES), about: v.optional(text), secret: v.optional(v.boolean()) };

export const voteSubject = v.looseObject(subject);

/** A vote as the user said it. */
export const saidVote = v.looseObject({
  ...subject,
  outcome: v.picklist(OUTCOMES),
  for: v.optional(count),
  against: v.optional(count),
  abstentions: v.optional(count),
  notVoting: v.optional(count),
});

const vote = v.looseObject({
  ...subject,
  original: v.optional(voteSubject),
  outcome: found(v.picklist(OUTCOMES)),
  for: v.optional(found(count)),
  against: v.optional(found(count)),
  abstentions: v.optional(found(count)),
  notVoting: v.optional(found(count)),
  named: v.optional(v.looseObject({ for: voters, against: voters, abstentions: voters, notVoting: voters })),
});

const grant = v.looseObject({
  beneficiary: found(text),
  amountCents: v.optional(found(cents)),
  purpose: v.optional(found(text)),
  year: v.optional(found(count)),
  inKind: v.optional(v.boolean()),
  wasInKind: v.optional(v.boolean()),
  budgetLine: v.optional(found(text)),
  vote: v.optional(vote),
});

const check = v.looseObject({
  code: v.picklist(CHECK_CODES),
  result: v.picklist(['passed', 'failed', 'not-applicable']),
  fault: v.optional(text),
  expected: v.optional(v.union([text, finite])),
  actual: v.optional(v.union([text, finite])),
  evidence: v.array(evidence),
});

const missing = v.looseObject({
  reason: v.picklist(['not-printed', 'not-recognised', 'no-text', 'not-read-yet']),
  pages: v.optional(v.array(pageNumber)),
});

export const actSchema = v.looseObject({
  pages: v.tuple([pageNumber, pageNumber]),
  authority: v.optional(found(text)),
  siren: v.optional(found(text)),
  body: v.optional(found(text)),
  number: v.optional(found(text)),
  session: v.optional(found(day)),
  convened: v.optional(found(day)),
  title: v.optional(found(text)),
  president: v.optional(found(text)),
  secretary: v.optional(found(text)),
  rapporteur: v.optional(found(text)),
  members: v.looseObject({
    inOffice: v.optional(found(count)),
    present: v.optional(found(count)),
    proxies: v.optional(found(count)),
    votesCast: v.optional(found(count)),
  }),
  roll: v.looseObject({
    present: several(text),
    absent: several(text),
    proxies: several(proxy),
  }),
  transmission: v.optional(v.looseObject({ actId: v.optional(found(text)), received: v.optional(found(day)) })),
  posted: v.optional(found(day)),
  grants: v.array(grant),
  amounts: several(amount),
  votes: v.array(vote),
  budgetLine: v.optional(found(text)),
  references: several(reference),
  decisions: several(text),
  checks: v.array(check),
  inherited: v.optional(v.array(text)),
  missing: v.record(text, missing),
});

const status = v.picklist(['read', 'no-text', 'not-deliberation', 'encrypted', 'damaged', 'too-large', 'unreadable']);

/** What a reading and the record of its document have in common. */
export const aboutReading = {
  bytes: count,
  pages: count,
  pagesRead: count,
  status,
  textSource: v.picklist(['text-layer', 'ocr', 'mixed', 'none']),
  kind: v.picklist(['deliberation', 'collection', 'minutes', 'other']),
  ms: v.looseObject({ extract: finite, parse: finite }),
};

/** A line of NDJSON, of the command line or of an export. */
export const lineSchema = v.looseObject({
  file: text,
  /** Empty where the file could not be had. */
  sha256: v.union([sha256, v.literal('')]),
  ...aboutReading,
  deliberations: v.array(actSchema),
  readerVersion: v.optional(text),
  modified: v.optional(moment),
  failure: v.optional(failure),
  /** Of exports alone: where, and when, the browser had it from. */
  addresses: v.optional(v.array(text)),
  retrieved: v.optional(moment),
});
