/**
 * What a page of the collection and its worker say to each other: the page asks {@link toCollectionSchema | questions}, each
 * answered once; the worker tells by itself that another answer can be had. Both are of one version: they are of one page.
 */
import * as v from 'valibot';
import { TABLES, type ActRow, type ActSources, type CollectionAnswer, type View } from '../model/collection.ts';
import { PROFILES, type OtherName, type Profile } from '../model/profile.ts';
import type { Outcome } from '../model/reading.ts';
import type { Result } from '../model/result.ts';

const OUTCOMES = ['unanimous', 'majority', 'adopted', 'rejected', 'noted', 'postponed'] as const satisfies Outcome[];

/** Lines that are asked for at once: some screens full. */
export const MOST_LINES = 1_000;

/** UTF-16 units; nobody types more. */
const LONGEST_WORDS = 1_000;

const words = v.pipe(v.string(), v.maxLength(LONGEST_WORDS));
const names = v.pipe(v.array(v.string()), v.maxLength(10_000));
const date = v.pipe(v.string(), v.isoDate());
const cents = v.pipe(v.number(), v.safeInteger());
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const viewSchema = v.strictObject({
  table: v.picklist(TABLES),
  words,
  searchIn: v.picklist(['fields', 'text']),
  authorities: names,
  bodies: names,
  outcomes: v.pipe(v.array(v.picklist(OUTCOMES)), v.maxLength(OUTCOMES.length)),
  from: v.exactOptional(date),
  until: v.exactOptional(date),
  leastCents: v.exactOptional(cents),
  mostCents: v.exactOptional(cents),
  beneficiary: words,
  failedChecks: v.boolean(),
  corrected: v.boolean(),
  noted: v.boolean(),
  sort: v.strictObject({ column: v.pipe(v.string(), v.maxLength(100)), descending: v.boolean() }),
  columns: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(100)),
}) satisfies v.GenericSchema<View>;

/** A name as an act prints it: no page of a document is longer. */
const printed = v.pipe(v.string(), v.maxLength(10_000));
const name = v.strictObject({ scope: printed, name: printed });

const act = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}#\d+$/));

const question = { id: whole, view: viewSchema, from: whole, count: v.pipe(whole, v.maxValue(MOST_LINES)) };

export const toCollectionSchema = v.variant('kind', [
  /** Some lines of a view, with totals and what it may be narrowed by. */
  v.strictObject({ kind: v.literal('show'), ...question }),
  /** More lines of a view that is shown. */
  v.strictObject({ kind: v.literal('more'), ...question }),
  /** The identifiers of every act that a view finds, in its order: for what is done with all of them. */
  v.strictObject({ kind: v.literal('ids'), id: whole, view: viewSchema }),
  /** Every source of some acts, by the identifiers of any of them. */
  v.strictObject({ kind: v.literal('sources'), id: whole, acts: v.array(act) }),
  /** One act, by its identifier. */
  v.strictObject({ kind: v.literal('act'), id: whole, act }),
  /** Everything about one beneficiary, authority, programme, budget line or elected member. */
  v.strictObject({
    kind: v.literal('profile'),
    id: whole,
    key: v.strictObject({ of: v.picklist(PROFILES), scope: printed, name: printed }),
  }),
  /** Beneficiaries whose names have these words, but for the one that has this name. */
  v.strictObject({ kind: v.literal('names'), id: whole, words, not: name }),
  /** The user says that names are one, or not. */
  v.strictObject({
    kind: v.literal('decide'),
    id: whole,
    decision: v.strictObject({
      kind: v.picklist(['together', 'apart']),
      name,
      others: v.pipe(v.array(name), v.minLength(1), v.maxLength(10_000)),
    }),
  }),
  /** The user takes back what was said of names. */
  v.strictObject({ kind: v.literal('undecide'), id: whole, decision: v.pipe(v.string(), v.maxLength(64)) }),
]);

export type ToCollection = v.InferOutput<typeof toCollectionSchema>;

/** What is answered to each kind of question. */
export interface CollectionValues {
  /** `superseded`: another view was asked for before this one was found. */
  show: CollectionAnswer | 'superseded';
  more: CollectionAnswer;
  ids: string[];
  sources: ActSources;
  /** Undefined if it is not in the collection, or not any more. */
  act: ActRow | undefined;
  /** Undefined if the collection has nothing of it. */
  profile: Profile | undefined;
  names: OtherName[];
  decide: undefined;
  undecide: undefined;
}

export type FromCollection =
  | { kind: 'reply'; id: number; result: Result<CollectionValues[ToCollection['kind']]> }
  /** More rows are loaded, something was read, corrected or erased, or more of the text can be searched. */
  | { kind: 'changed' };
