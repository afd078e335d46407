/**
 * A shell's side of the protocol: asks the engine, and asks again over a new port when the old one was lost (the engine's
 * page may end at any moment). When the extension itself was updated or removed under an open page, says so once and
 * stays quiet.
 */
import * as v from 'valibot';
import {
  ENGINE_PORT,
  ENSURE_ENGINE,
  fromEngineSchema,
  type FromEngine,
  type ReplyValues,
  type RequestBody,
} from '../messages.ts';
import type { BatchProgress } from '../model/batch.ts';
import type { DocumentState } from '../model/document.ts';
import { err, type Failure, type Result } from '../model/result.ts';

/** The part of `runtime.Port` that is used. */
export interface ClientPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** The part of `browser.runtime` that is used. */
export interface ClientRuntime {
  /** Undefined once the extension was updated or removed. */
  readonly id?: string | undefined;
  connect(info: { name: string }): ClientPort;
  sendMessage(message: unknown): Promise<unknown>;
}

export interface EngineClient {
  /** Asks, and waits for the reply. Fails with `engine-unavailable` if no engine can be had. */
  ask<B extends RequestBody>(body: B): Promise<Result<ReplyValues[B['kind']]>>;
  /** Tells of every change of the addresses that were watched or read. @returns stops telling */
  onState(listener: (address: string, state: DocumentState) => void): () => void;
  /** Tells of every change of the listings that are read, once `batches` was asked. @returns stops telling */
  onBatch(listener: (batch: BatchProgress) => void): () => void;
  /** Tells once that the extension was updated or removed: the page must be loaded again. */
  onGone(listener: () => void): void;
  close(): void;
}

/** A request on its way. */
interface Waiting {
  body: RequestBody;
  /** How many ports were lost with it. */
  losses: number;
  resolve: (result: Result<never>) => void;
}

/** A request that kills the engine should not do so for ever. */
const MOST_LOSSES = 2;

/**
 * Milliseconds until what was watched is watched again, after each port lost without a word from the engine. After the
 * last one nothing more is done until a shell asks: an engine that cannot start is not called without end.
 */
const WATCH_AGAIN_AFTER = [0, 1_000, 10_000] as const;

const startedSchema = v.looseObject({ ok: v.literal(true) });

/** Milliseconds from the loss of its ports until an extension that was updated or removed shows that it is gone. */
const GONE_AFTER = 500;

const UNAVAILABLE: Failure = { code: 'engine-unavailable' };

export function createEngineClient(runtime: ClientRuntime): EngineClient {
  const waiting = new Map<number, Waiting>();
  const watched = new Set<string>();
  const stateListeners = new Set<(address: string, state: DocumentState) => void>();
  const batchListeners = new Set<(batch: BatchProgress) => void>();
  const goneListeners = new Set<() => void>();
  let connecting: Promise<ClientPort> | undefined;
  let nextId = 0;
  let losses = 0;
  let ended = false;

  const isGone = (): boolean => runtime.id === undefined;

  /** Nobody waits for ever. */
  function stop(): void {
    ended = true;
    for (const { resolve } of waiting.values()) resolve(err(UNAVAILABLE));
    waiting.clear();
  }

  function end(): void {
    if (ended) return;
    stop();
    for (const listener of goneListeners) listener();
  }

  function receive(message: unknown): void {
    const parsed = v.safeParse(fromEngineSchema, message);
    if (!parsed.success) return;
    losses = 0;
    const received = parsed.output as FromEngine;
    if (received.kind === 'state') {
      for (const listener of stateListeners) listener(received.address, received.state);
      return;
    }
    if (received.kind === 'batch') {
      for (const listener of batchListeners) listener(received.batch);
      return;
    }
    waiting.get(received.id)?.resolve(received.result as Result<never>);
    waiting.delete(received.id);
  }

  /** The port was lost: whatever waits is asked again, and what was watched is watched again. */
  function lost(): void {
    connecting = undefined;
    if (isGone()) return end();
    // While an extension is being replaced, ports are lost first, and what is asked then is never answered.
    setTimeout(() => isGone() && end(), GONE_AFTER);
    const again = [...waiting];
    waiting.clear();
    for (const [, one] of again) {
      one.losses += 1;
      if (one.losses > MOST_LOSSES) one.resolve(err(UNAVAILABLE));
      else void send(one);
    }
    const wait = WATCH_AGAIN_AFTER[losses];
    losses += 1;
    const listens = (watched.size > 0 && stateListeners.size > 0) || batchListeners.size > 0;
    if (listens && wait !== undefined) setTimeout(() => void listenAgain(), wait);
  }

  async function connect(): Promise<ClientPort> {
    const started = v.safeParse(startedSchema, await runtime.sendMessage(ENSURE_ENGINE));
    if (!started.success) throw new Error('the background did not start the engine');
    const port = runtime.connect({ name: ENGINE_PORT });
    port.onMessage.addListener(receive);
    port.onDisconnect.addListener(lost);
    return port;
  }

  async function send(one: Waiting): Promise<void> {
    if (ended || isGone()) {
      one.resolve(err(UNAVAILABLE));
      return end();
    }
    const mine = (connecting ??= connect());
    try {
      const port = await mine;
      const id = nextId++;
      waiting.set(id, one);
      port.postMessage({ ...one.body, id });
    } catch (error) {
      if (connecting === mine) connecting = undefined;
      one.resolve(err({ ...UNAVAILABLE, detail: String(error) }));
      if (isGone()) end();
    }
  }

  const ask = <B extends RequestBody>(body: B): Promise<Result<ReplyValues[B['kind']]>> => {
    if (body.kind === 'watch') for (const address of body.addresses) watched.add(address);
    if (body.kind === 'read') watched.add(body.address);
    return new Promise((resolve) => void send({ body, losses: 0, resolve }));
  };

  /** What changed while nobody listened is told as if it changed now. */
  async function listenAgain(): Promise<void> {
    await Promise.all([watchAgain(), batchesAgain()]);
  }

  async function watchAgain(): Promise<void> {
    if (watched.size === 0 || stateListeners.size === 0) return;
    const states = await ask({ kind: 'watch', addresses: [...watched] });
    if (!states.ok) return;
    for (const { address, state } of states.value) for (const listener of stateListeners) listener(address, state);
  }

  async function batchesAgain(): Promise<void> {
    if (batchListeners.size === 0) return;
    const batches = await ask({ kind: 'batches' });
    if (!batches.ok) return;
    for (const batch of batches.value) for (const listener of batchListeners) listener(batch);
  }

  return {
    ask,
    onState(listener) {
      stateListeners.add(listener);
      return () => stateListeners.delete(listener);
    },
    onBatch(listener) {
      batchListeners.add(listener);
      return () => batchListeners.delete(listener);
    },
    onGone: (listener) => void goneListeners.add(listener),
    close() {
      stop();
      void connecting?.then((port) => port.disconnect()).catch(() => {});
    },
  };
}
