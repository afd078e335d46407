/** Serves the protocol of `messages.ts` over ports: the engine's one door. */
import * as v from 'valibot';
import { requestSchema, type FromEngine, type ReplyValues, type Request } from '../messages.ts';
import type { DocumentState } from '../model/document.ts';
import { err, ok, type Failure, type Result } from '../model/result.ts';
import { documentAddress } from './address.ts';
import { bug } from './bug.ts';
import type { Engine } from './engine.ts';
import { isOfListings, serveListings } from './serve-listings.ts';

/** The part of `runtime.Port` that is used. */
export interface ServedPort {
  postMessage(message: FromEngine): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** Whether whoever opened the port may ask about this address. */
export type MayAsk = (address: string) => Promise<boolean>;

const NOT_PERMITTED: Failure = { code: 'host-not-permitted' };
const NOT_PERMITTED_STATE: DocumentState = { phase: 'failed', failure: NOT_PERMITTED };

type Value = ReplyValues[Request['kind']];

/** What shells may ask of the engine. */
export type ServedEngine = Pick<
  Engine,
  'known' | 'read' | 'cancel' | 'answer' | 'text' | 'annotate' | 'onState' | 'batches'
>;

export function servePort(port: ServedPort, engine: ServedEngine, mayAsk: MayAsk): void {
  /** The addresses that the shell watches: the stored form, and the forms that it knows them by. */
  const watched = new Map<string, Set<string>>();

  const watch = (address: string): void => {
    const name = documentAddress(address);
    watched.set(name, (watched.get(name) ?? new Set()).add(address));
  };

  const send = (message: FromEngine): void => {
    try {
      port.postMessage(message);
    } catch {
      // The shell went away, and its port does not know it yet; what was read is stored.
    }
  };

  const stop = engine.onState((name, state) => {
    for (const address of watched.get(name) ?? []) send({ kind: 'state', address, state });
  });

  const listings = serveListings(engine.batches, mayAsk, send);

  async function states(addresses: readonly string[]): Promise<Result<ReplyValues['watch']>> {
    const allowed = await Promise.all(addresses.map(mayAsk));
    const asked = addresses.filter((_, index) => allowed[index] === true);
    // Before asking what is known: a change in between is then heard of twice, and never missed.
    for (const address of asked) watch(address);
    const known = await engine.known(asked.map(documentAddress));
    if (!known.ok) return known;
    const byAddress = new Map(asked.map((address, index) => [address, known.value[index]]));
    return ok(addresses.map((address) => ({ address, state: byAddress.get(address) ?? NOT_PERMITTED_STATE })));
  }

  async function handle(request: Request): Promise<Result<Value>> {
    if (request.kind === 'watch') return states(request.addresses);
    if (isOfListings(request)) return listings.handle(request);
    if (!(await mayAsk(request.address))) return err(NOT_PERMITTED);
    const name = documentAddress(request.address);
    switch (request.kind) {
      case 'read':
        watch(request.address);
        return ok(await engine.read(name, request.again ?? false));
      case 'cancel':
        return engine.cancel(name);
      case 'answer':
        return engine.answer(name, request.version);
      case 'correct':
      case 'uncorrect':
      case 'note':
      case 'remove-note':
        return engine.annotate(name, request);
      case 'text':
        return engine.text(name, request.sha256);
    }
  }

  port.onDisconnect.addListener(stop);
  port.onDisconnect.addListener(listings.close);
  port.onMessage.addListener((message) => {
    const parsed = v.safeParse(requestSchema, message);
    if (parsed.success) {
      const { id } = parsed.output;
      void handle(parsed.output)
        .catch((error: unknown) => err(bug(error)))
        .then((result) => send({ kind: 'reply', id, result }));
      return;
    }
    // A message without an id has nobody who waits for its answer.
    const named = v.safeParse(withId, message);
    const detail = parsed.issues[0].message;
    if (named.success) send({ kind: 'reply', id: named.output.id, result: err({ code: 'bad-message', detail }) });
  });
}

const withId = v.object({ id: v.pipe(v.number(), v.integer(), v.minValue(0)) });
