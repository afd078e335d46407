/** Serves the protocol of `messages/collection.ts`: the door of the worker that holds the rows for one page. */
import * as v from 'valibot';
import {
  toCollectionSchema,
  type CollectionValues,
  type FromCollection,
  type ToCollection,
} from '../../messages/collection.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { onRows, rowById, type Connection } from '../../store/index.ts';
import { Beneficiaries } from './beneficiaries.ts';
import { HeldRows } from './held-rows.ts';
import { LiveRows } from './live-rows.ts';
import { Profiles } from './profiles.ts';
import { TextSearch } from './text-search.ts';
import { isPlain, Views } from './views.ts';

/** The part of a worker's own side that is used. */
export interface CollectionDoor {
  postMessage(message: FromCollection): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}

type Reply = Result<CollectionValues[ToCollection['kind']]>;

const withId = v.object({ id: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** Lets messages that are waiting already be heard. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** @returns stops following the store */
export function serveCollection(door: CollectionDoor, connection: Connection): () => void {
  const beneficiaries = new Beneficiaries();
  const held = new HeldRows(beneficiaries.group);
  const tell = (): void => door.postMessage({ kind: 'changed' });
  const rows = new LiveRows(connection, held, tell);
  const profiles = new Profiles(connection, held, beneficiaries);
  const text = new TextSearch(connection);
  const views = new Views(held, text);
  let latest = 0;

  /** All rows are needed, but for the first lines of the latest sittings. */
  const loaded = (question: Extract<ToCollection, { view: unknown }>): Promise<void> =>
    question.kind !== 'ids' && isPlain(question.view) ? rows.begun() : rows.complete();

  async function decided(done: Promise<Result<void>>): Promise<Reply> {
    const result = await done;
    if (result.ok) await profiles.merge();
    if (result.ok) tell();
    return result.ok ? ok(undefined) : result;
  }

  /** Of all rows: a part of what somebody was granted is worth nothing. */
  async function answerOnNames(question: Extract<ToCollection, { kind: 'profile' | 'names' }>): Promise<Reply> {
    await rows.complete();
    if (rows.failure !== undefined) return err(rows.failure);
    return question.kind === 'profile' ? profiles.profile(question.key) : profiles.names(question.words, question.not);
  }

  async function answerOnSources(acts: readonly string[]): Promise<Reply> {
    await rows.complete();
    return rows.failure === undefined ? ok(held.sources(acts)) : err(rows.failure);
  }

  async function answer(question: ToCollection): Promise<Reply> {
    if (question.kind === 'act') return rowById(connection, question.act);
    if (question.kind === 'decide') return decided(profiles.decide(question.decision));
    if (question.kind === 'undecide') return decided(profiles.undecide(question.decision));
    if (question.kind === 'profile' || question.kind === 'names') return answerOnNames(question);
    if (question.kind === 'sources') return answerOnSources(question.acts);
    if (question.kind === 'show') latest = question.id;
    const isSuperseded = (): boolean => question.kind === 'show' && latest !== question.id;
    await nextTask();
    if (isSuperseded()) return ok('superseded');
    await loaded(question);
    if (isSuperseded()) return ok('superseded');
    if (rows.failure !== undefined) return err(rows.failure);
    if (question.view.table === 'beneficiaries' && !rows.loading) await profiles.mergeNowAndThen();
    if (question.kind === 'ids') return views.ids(question.view);
    const found = await views.answer(question, rows.loading);
    return isSuperseded() ? ok('superseded') : found;
  }

  door.addEventListener('message', ({ data }) => {
    const parsed = v.safeParse(toCollectionSchema, data);
    if (parsed.success) {
      const { id } = parsed.output;
      void answer(parsed.output)
        .catch((error: unknown): Reply => err({ code: 'internal', detail: String(error) }))
        .then((result) => door.postMessage({ kind: 'reply', id, result }));
      return;
    }
    // A message without an id has nobody who waits for its answer.
    const named = v.safeParse(withId, data);
    const detail = parsed.issues[0].message;
    if (named.success) {
      door.postMessage({ kind: 'reply', id: named.output.id, result: err({ code: 'bad-message', detail }) });
    }
  });
  void rows.begun();
  return onRows((change) => {
    text.changed(change === 'all');
    rows.heard(change);
  });
}
