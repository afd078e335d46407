/** What the user writes on a document: corrections and notes, each checked against what is stored. */
import type { Request } from '../messages.ts';
import { anchorOfAct } from '../model/anchors.ts';
import type { Correction } from '../model/correction.ts';
import type { Evidence } from '../model/evidence.ts';
import { err, ok, type Failure, type Result } from '../model/result.ts';
import { runChecks } from '../parse/checks/index.ts';
import { changeOf, isOfTheSame } from './asked-change.ts';
import { correctedActs } from './corrected-acts.ts';
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

function correct({ acts, document, annotations }: StoredDocument, request: Asked<'correct'>): Result<Written> {
  const act = acts[request.act]?.act;
  const shown = correctedActs(acts, annotations).acts[request.act];
  if (act === undefined || shown === undefined) return err(OUTDATED);
  const changed = changeOf(act, shown, request);
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
    const known = corrections.some((one) => isOfTheSame(act, one, correction));
    // In the place of the one before: others may rest on it.
    if (known)
      return { ...rest, corrections: corrections.map((one) => (isOfTheSame(act, one, correction) ? correction : one)) };
    return { ...rest, corrections: [...corrections, correction] };
  });
}
