/** A page's side of what it says with the collection's worker. */
import type { CollectionSource } from '../model/collection-source.ts';
import { err, type Failure, type Result } from '../model/result.ts';
import type { CollectionValues, FromCollection, ToCollection } from './collection.ts';

/** The part of a `Worker` that is used. */
export interface CollectionPort {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

export interface CollectionClient extends CollectionSource {
  /** Ends the worker. */
  close(): void;
}

const UNAVAILABLE: Failure = { code: 'engine-unavailable' };

type Question = ToCollection extends infer Q ? (Q extends ToCollection ? Omit<Q, 'id'> : never) : never;

/** @param worker of the collection: messages from it are believed, for it is of this page */
export function createCollectionClient(worker: CollectionPort): CollectionClient {
  const waiting = new Map<number, (result: Result<never>) => void>();
  const listeners = new Set<() => void>();
  let nextId = 0;
  let ended = false;

  /** Nobody waits for ever. */
  function stop(): void {
    ended = true;
    for (const resolve of waiting.values()) resolve(err(UNAVAILABLE));
    waiting.clear();
  }

  worker.addEventListener('message', ({ data }) => {
    const message = data as FromCollection;
    if (message.kind === 'changed') {
      for (const listener of listeners) listener();
      return;
    }
    waiting.get(message.id)?.(message.result as Result<never>);
    waiting.delete(message.id);
  });
  worker.addEventListener('error', stop);

  const ask = <K extends ToCollection['kind']>(
    question: Question & { kind: K },
  ): Promise<Result<CollectionValues[K]>> => {
    if (ended) return Promise.resolve(err(UNAVAILABLE));
    const id = nextId++;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ ...question, id });
    });
  };

  return {
    show: ({ view, from, count }) => ask({ kind: 'show', view, from, count }),
    more: ({ view, from, count }) => ask({ kind: 'more', view, from, count }),
    sources: (acts) => ask({ kind: 'sources', acts: [...acts] }),
    act: (id) => ask({ kind: 'act', act: id }),
    ids: (view) => ask({ kind: 'ids', view }),
    profile: (key) => ask({ kind: 'profile', key }),
    names: (words, not) => ask({ kind: 'names', words, not }),
    decide: (decision) => ask({ kind: 'decide', decision }),
    undecide: (decision) => ask({ kind: 'undecide', decision }),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      stop();
      worker.terminate();
    },
  };
}
