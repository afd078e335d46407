/**
 * The engine: an address becomes bytes, bytes become lines, lines become acts, acts are stored and meet their kin. The
 * only place where the parts of the project meet. It knows nothing of browsers, tabs or messages.
 */
import type { Answer, DocumentState } from '../model/document.ts';
import { err, ok, type Result } from '../model/result.ts';
import { findKnown } from '../store/index.ts';
import type { Surroundings } from './acquire.ts';
import { answerOf } from './answer.ts';
import { createJobs, UNREAD } from './jobs.ts';
import { States, type OnState } from './states.ts';
import { stateOf } from './summarise.ts';
import { upToDate } from './up-to-date.ts';

export interface Engine {
  /** What is known of these addresses, in their order. Nothing is fetched. */
  known(addresses: readonly string[]): Promise<Result<DocumentState[]>>;
  /**
   * Reads a document, or answers from the store; with `again`, asks the server even if it is known. Resolves when that
   * is done. A document that is being read already is not read twice.
   */
  read(address: string, again: boolean): Promise<DocumentState>;
  /** Gives a document up that waits or is being read; what was stored of it before stays. */
  cancel(address: string): Promise<Result<DocumentState>>;
  /**
   * Everything about a document that was read; of one that is being read for the first time, the acts read so far. If
   * there is nothing: why not, or `bad-message` if nobody asked for it.
   */
  answer(address: string): Promise<Result<Answer>>;
  /** Tells of every change of every document. @returns stops telling */
  onState(listener: OnState): () => void;
}

export function createEngine(surroundings: Surroundings): Engine {
  const { connection } = surroundings;
  const states = new States();
  const jobs = createJobs(surroundings, states);

  async function known(addresses: readonly string[]): Promise<Result<DocumentState[]>> {
    const found = await findKnown(connection, addresses);
    if (!found.ok) return found;
    return ok(
      addresses.map((address, index): DocumentState => {
        const document = found.value[index];
        const failure = states.failure(address);
        const left = document && stateOf(document);
        return jobs.state(address) ?? left ?? (failure ? { phase: 'failed', failure } : UNREAD);
      }),
    );
  }

  return {
    known,
    read: (address, again) => jobs.begin(address, again),
    async cancel(address) {
      const cancelled = jobs.cancel(address);
      if (cancelled !== undefined) return ok(await cancelled);
      const found = await known([address]);
      return found.ok ? ok(found.value[0] ?? UNREAD) : found;
    },
    async answer(address) {
      await jobs.stored(address);
      const stored = await upToDate(connection, address);
      if (!stored.ok) return stored;
      if (stored.value !== undefined) return answerOf(connection, stored.value);
      const early = jobs.early(address);
      if (early !== undefined) return ok(early);
      return err(states.failure(address) ?? { code: 'bad-message', detail: 'this document was not read' });
    },
    onState: (listener) => states.listen(listener),
  };
}
