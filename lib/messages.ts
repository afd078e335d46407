/**
 * The whole protocol between the shells (content scripts, pages of the extension) and the engine.
 *
 * A shell asks the background to make sure that the engine runs ({@link ENSURE_ENGINE}), then opens a port named
 * {@link ENGINE_PORT} to it. Over the port go {@link Request}s, each answered once by a {@link Reply} of the same `id`, and
 * {@link Notice}s that the engine sends by itself. Every message is validated where it arrives; one that does not fit is
 * answered with `bad-message`, and has no effect.
 */
import * as v from 'valibot';
import { change, LONGEST_QUOTE, sha256, text, words } from './messages/corrections.ts';
import {
  batchNotice,
  listingProgress,
  listingRequests,
  type BatchNotice,
  type ListingReplyValues,
} from './messages/listings.ts';
import { address, id, MAX_ADDRESSES, namedBeneficiary, origin, ownId } from './messages/parts.ts';
import type { Answer, DocumentState } from './model/document.ts';
import type { TextPage } from './model/page.ts';
import { FAILURE_CODES, type Result } from './model/result.ts';

export { LONGEST_QUOTE, type SelectedWords } from './messages/corrections.ts';

/** Port name. The version changes with the protocol, so that an old tab never talks to a new engine. */
export const ENGINE_PORT = 'delibere-engine-1';

/** A page links documents on few hosts; one that links them on more is asked for one by one. */
const MAX_ORIGINS = 20;

export const requestSchema = v.variant('kind', [
  /** What is known of these addresses, without fetching anything. From then on, notices come for each of them. */
  v.strictObject({
    kind: v.literal('watch'),
    id,
    addresses: v.pipe(v.array(address), v.maxLength(MAX_ADDRESSES)),
  }),
  /**
   * Read the document, or answer from the store. `again` asks the server even if it is known: to try again after a failure
   * that was stored (`damaged`), or for a newer version. Replied to when it is done; until then notices come for it.
   */
  v.strictObject({ kind: v.literal('read'), id, address, again: v.optional(v.boolean()) }),
  /** Give up a document that is queued or being read. */
  v.strictObject({ kind: v.literal('cancel'), id, address }),
  /** Everything about a document that was read: what the panel shows. `version` asks for an earlier one. */
  v.strictObject({ kind: v.literal('answer'), id, address, version: v.optional(sha256) }),
  /**
   * The user corrects a value of an act (its place in the reading, from 0), as shown of the document with this hash. What is
   * corrected is looked up in the store; of the sender, only its own words are kept.
   */
  v.strictObject({ kind: v.literal('correct'), id, address, sha256, act: id, change, words: v.optional(words) }),
  /** Takes a correction back. */
  v.strictObject({ kind: v.literal('uncorrect'), id, address, sha256, correction: ownId }),
  /** The user notes something on an act, or on a passage of it; with `note`, changes what that note says. */
  v.strictObject({
    kind: v.literal('note'),
    id,
    address,
    sha256,
    act: id,
    text,
    note: v.optional(ownId),
    words: v.optional(words),
  }),
  v.strictObject({ kind: v.literal('remove-note'), id, address, sha256, note: ownId }),
  /** The text that an answer was read from: its passages may have to be found again in a newer version of the document. */
  v.strictObject({ kind: v.literal('text'), id, address, sha256 }),
  ...listingRequests,
]);

export type Request = v.InferOutput<typeof requestSchema>;

/** A request without its `id`, which the client adds. */
export type RequestBody = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;

/** What the engine replies to each kind of request. */
export interface ReplyValues extends ListingReplyValues {
  watch: { address: string; state: DocumentState }[];
  read: DocumentState;
  cancel: DocumentState;
  answer: Answer;
  /** The answer as it is then. */
  correct: Answer;
  uncorrect: Answer;
  note: Answer;
  'remove-note': Answer;
  /** Empty if there is none, or not of that version. */
  text: TextPage[];
}

export type Reply = { kind: 'reply'; id: number; result: Result<ReplyValues[Request['kind']]> };
export type Notice = { kind: 'state'; address: string; state: DocumentState } | BatchNotice;
export type FromEngine = Reply | Notice;

const failureSchema = v.looseObject({ code: v.picklist(FAILURE_CODES) });

/**
 * Shells trust the engine's own payloads (same extension, same build) and check only the frame: that it is a message of
 * this protocol, and which.
 */
export const fromEngineSchema = v.variant('kind', [
  v.looseObject({
    kind: v.literal('reply'),
    id,
    result: v.variant('ok', [
      v.looseObject({ ok: v.literal(true) }),
      v.looseObject({ ok: v.literal(false), error: failureSchema }),
    ]),
  }),
  v.looseObject({ kind: v.literal('state'), address, state: v.looseObject({ phase: v.string() }) }),
  batchNotice,
]);

/** Messages to the background, by `runtime.sendMessage`; the offscreen page ignores them. */
export const toBackgroundSchema = v.variant('kind', [
  /** Make sure that the engine listens; answered with a `Result<null>`. */
  v.strictObject({ kind: v.literal('ensure-engine') }),
  /** The first-stage script saw links that may be documents: inject the marks into its frame. */
  v.strictObject({ kind: v.literal('links-seen') }),
  /** The first-stage script runs in a PDF: inject what stands beside it, if the PDF fills its tab. */
  v.strictObject({ kind: v.literal('pdf-seen') }),
  /**
   * How many documents the marks of the sender's frame stand beside now; and whether some went because the reader took
   * access back. Nothing is answered.
   */
  v.strictObject({
    kind: v.literal('documents-listed'),
    count: v.pipe(v.number(), v.integer(), v.minValue(0)),
    withdrawn: v.optional(v.boolean()),
  }),
  /** The sender's frame shows another page from now on. Nothing is answered. */
  v.strictObject({ kind: v.literal('page-left') }),
  /** The panel was asked for: inject it into the sender's frame. */
  v.strictObject({ kind: v.literal('panel-wanted'), address }),
  /**
   * From the extension's pages alone: the reader wants the acts of a page marked, this once or always, and is being asked
   * for the origins that this takes. Done as soon as all of them are permitted; at once in the tab that shows it, if any.
   */
  v.strictObject({
    kind: v.literal('read-page'),
    tabId: v.optional(id),
    /** Of the page, then of frames in it that list documents. */
    pages: v.pipe(v.array(origin), v.minLength(1), v.maxLength(MAX_ORIGINS)),
    origins: v.pipe(v.array(origin), v.minLength(1), v.maxLength(MAX_ORIGINS)),
    keep: v.picklist(['once', 'always']),
  }),
  /** From the extension's pages alone: a site that was allowed always is so no longer. */
  v.strictObject({ kind: v.literal('forget-site'), page: origin }),
  /** From the extension's pages alone: what was read was erased, or put back. */
  v.strictObject({ kind: v.literal('collection-changed') }),
  /** Open the browser's own panel beside the sender's tab. Chrome alone, and only for a click. */
  v.strictObject({ kind: v.literal('side-panel-wanted') }),
  /** The collection was asked for; or all that it has of a beneficiary, as an act of this authority prints its name. */
  v.strictObject({ kind: v.literal('library-wanted'), beneficiary: v.optional(namedBeneficiary) }),
  /** A passage, or a page, was asked for in the annotated document. */
  v.strictObject({
    kind: v.literal('document-wanted'),
    address,
    page: v.pipe(v.number(), v.integer(), v.minValue(1)),
    quote: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_QUOTE))),
    /** An earlier version that the address served. */
    version: v.optional(sha256),
  }),
  /** From the engine's page alone: how far the reading of a listing is. Nothing is answered. */
  listingProgress,
  /** The engine's own question, from the extension's pages alone: may this host be read now? Answered with a boolean. */
  v.strictObject({ kind: v.literal('is-permitted'), address }),
  /** The engine's too: does the reader want the files of documents kept? Answered with a boolean. */
  v.strictObject({ kind: v.literal('keeps-files') }),
]);

export type ToBackground = v.InferOutput<typeof toBackgroundSchema>;

/** Messages to the scripts in a tab's frames, by `tabs.sendMessage`. Only the background sends them. */
export const toPageSchema = v.variant('kind', [
  /** The reader took back, in the browser's own settings or ours, what these match patterns cover. */
  v.strictObject({ kind: v.literal('access-removed'), patterns: v.array(v.string()) }),
  /** What was read was erased, or put back: what is known of the page's documents is to be asked again. */
  v.strictObject({ kind: v.literal('collection-changed') }),
  /** Show the answer of a document in this frame's panel. */
  v.strictObject({ kind: v.literal('open-answer'), address }),
]);

export type ToPage = v.InferOutput<typeof toPageSchema>;

export const ENSURE_ENGINE = { kind: 'ensure-engine' } as const satisfies ToBackground;
