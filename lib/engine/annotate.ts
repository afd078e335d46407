/** What the user writes on a document: corrections and notes, each checked against what is stored. */
import type { Request } from '../messages.ts';
import { anchorOfAct, findGrant } from '../model/anchors.ts';
import { fits, isOfGrant, valueType } from '../model/correctable.ts';
import type { Change, Correction } from '../model/correction.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Deliberation } from '../model/reading.ts';
import { err, ok, type Failure, type Result } from '../model/result.ts';
import { valueAt } from '../model/value-at.ts';
import { runChecks } from '../parse/checks/index.ts';
import { readWords } from '../parse/read-words.ts';
import { changeAnnotations, type AnnotationsRecord, type Connection, type StoredDocument } from '../store/index.ts';

type Asked<K extends Request['kind']> = Omit<Extract<Request, { kind: K }>, 'id' | 'address'>;

export type AnnotationRequest = Asked<'correct'> | Asked<'uncorrect'> | Asked<'note'> | Asked<'remove-note'>;

type Written = (record: AnnotationsRecord) => AnnotationsRecord;

const OUTDATED: Failure = { code: 'answer-outdated' };

/** More than anybody writes by hand; nothing can fill the disk with it. */
const MOST_WRITTEN = 5_000;

/** Writes it down. What is corrected, and what had been read there, is taken from the store, never from the request. */
export async function annotate(
  connection: Connection,
  stored: StoredDocument,
  request: AnnotationRequest,
): Promise<Result<void>> {
  if (request.sha256 !== stored.document.sha256) return err(OUTDATED);
  const { corrections, notes } = stored.annotations;
  const isNew = request.kind === 'correct' || request.kind === 'note';
  if (isNew && corrections.length + notes.length >= MOST_WRITTEN) return err({ code: 'storage-full' });
  const written = writtenBy(stored, request);
  if (!written.ok) return written;
  return changeAnnotations(connection, request.sha256, written.value, runChecks);
}

function writtenBy(stored: StoredDocument, request: AnnotationRequest): Result<Written> {
  switch (request.kind) {
    case 'uncorrect':
      return ok(({ corrections, ...rest }) => ({
        ...rest,
        corrections: corrections.filter(({ id }) => id !== request.correction),
      }));
    case 'remove-note':
      return ok(({ notes, ...rest }) => ({ ...rest, notes: notes.filter(({ id }) => id !== request.note) }));
    case 'note':
      return note(stored, request);
    case 'correct':
      return correct(stored, request);
  }
}

const evidenceOf = (words: Asked<'correct'>['words']): Evidence[] =>
  words === undefined ? [] : [{ ...words, source: 'text-layer' }];

const now = (): string => new Date(Date.now()).toISOString();

function note({ acts }: StoredDocument, { act, text, note: id, words }: Asked<'note'>): Result<Written> {
  const record = acts[act];
  if (record === undefined) return err(OUTDATED);
  const [passage] = evidenceOf(words);
  const about = { act: anchorOfAct(record.act, act), text, made: now(), ...(passage && { passage }) };
  return ok(({ notes, ...rest }) => {
    const known = notes.some((one) => one.id === id);
    if (known)
      return { ...rest, notes: notes.map((one) => (one.id === id ? { ...one, text, made: about.made } : one)) };
    return { ...rest, notes: [...notes, { id: crypto.randomUUID(), ...about }] };
  });
}

function correct({ acts, document }: StoredDocument, request: Asked<'correct'>): Result<Written> {
  const act = acts[request.act]?.act;
  if (act === undefined) return err(OUTDATED);
  const changed = changeOf(act, request);
  if (!changed.ok) return changed;
  const correction: Correction = {
    id: crypto.randomUUID(),
    act: anchorOfAct(act, request.act),
    evidence: evidenceOf(request.words),
    made: now(),
    readerVersion: document.readerVersion,
    ...changed.value,
  };
  return ok(({ corrections, ...rest }) => {
    const others = corrections.filter((one) => !isOfTheSame(one, correction));
    return { ...rest, corrections: [...others, correction] };
  });
}

type Changed = Pick<Correction, 'change' | 'original' | 'removed'>;

function changeOf(act: Deliberation, { change, words }: Asked<'correct'>): Result<Changed> {
  if (change.kind === 'missed-grant') {
    const { kind, beneficiary } = change;
    const read = change.amountCents ?? (words && readWords('money', words.quote));
    return ok({ change: { kind, beneficiary, ...(typeof read === 'number' && { amountCents: read }) } });
  }
  const grant = change.grant && act.grants[findGrant(act.grants, withoutGaps(change.grant))];
  if (change.grant !== undefined && grant === undefined) return err(OUTDATED);
  const anchor = change.grant && withoutGaps(change.grant);
  if (change.kind === 'no-grant') {
    return grant && anchor ? ok({ change: { kind: 'no-grant', grant: anchor }, removed: grant }) : err(OUTDATED);
  }
  const { path } = change;
  const type = valueType(path);
  const value = change.value ?? (type && words && readWords(type, words.quote));
  if (type === undefined || value === undefined || !fits(type, value)) return err({ code: 'words-not-read' });
  const original = isOfGrant(path) ? valueAt(grant, path.slice('grants.'.length)) : valueAt(act, path);
  return ok({ change: { kind: 'set', path, value, ...(anchor && { grant: anchor }) }, ...(original && { original }) });
}

type Anchor = NonNullable<Extract<Change, { kind: 'set' }>['grant']>;

/** As validated, what is left out may be undefined. */
const withoutGaps = (anchor: { [K in keyof Anchor]: Anchor[K] | undefined } & { beneficiary: string }): Anchor => {
  const { beneficiary, amountCents, page, box } = anchor;
  return {
    beneficiary,
    ...(amountCents !== undefined && { amountCents }),
    ...(page !== undefined && { page }),
    ...(box !== undefined && { box }),
  };
};

/** A value is corrected once: the last word counts. */
function isOfTheSame(one: Correction, other: Correction): boolean {
  if (one.change.kind === 'missed-grant' || one.change.kind !== other.change.kind) return false;
  return JSON.stringify([one.act, targetOf(one.change)]) === JSON.stringify([other.act, targetOf(other.change)]);
}

const targetOf = (change: Change): unknown =>
  change.kind === 'missed-grant' ? change : [change.kind === 'set' ? change.path : '', change.grant];
