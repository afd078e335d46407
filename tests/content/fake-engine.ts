import type { MarksEngine } from '../../entrypoints/marks.content/run-marks.ts';
import type { ReplyValues, RequestBody } from '../../lib/messages.ts';
import type { ActSummary, Answer, DocumentState } from '../../lib/model/document.ts';
import { err, ok, type Result } from '../../lib/model/result.ts';

/** An engine that knows what a test tells it, and remembers what it was asked. */
export class FakeEngine implements MarksEngine {
  readonly watched: string[][] = [];
  readonly asked: string[] = [];
  readonly known = new Map<string, DocumentState>();
  readonly answers = new Map<string, Answer>();
  readonly #listeners = new Set<(address: string, state: DocumentState) => void>();

  async ask<B extends RequestBody>(body: B): Promise<Result<ReplyValues[B['kind']]>> {
    return this.#reply(body) as Result<ReplyValues[B['kind']]>;
  }

  onState(listener: (address: string, state: DocumentState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Sends a notice, as the engine does by itself. */
  tell(address: string, state: DocumentState): void {
    this.known.set(address, state);
    for (const listener of this.#listeners) listener(address, state);
  }

  #reply(body: RequestBody): Result<ReplyValues['watch'] | ReplyValues['read'] | Answer> {
    switch (body.kind) {
      case 'watch':
        this.watched.push(body.addresses);
        return ok(body.addresses.map((address) => ({ address, state: this.#stateOf(address) })));
      case 'read':
        this.asked.push(body.address);
        return ok(this.#stateOf(body.address));
      case 'answer': {
        const answer = this.answers.get(body.address);
        return answer === undefined ? err({ code: 'bad-message', detail: 'not read' }) : ok(answer);
      }
      default:
        return err({ code: 'bad-message', detail: `marks do not ask for ${body.kind}` });
    }
  }

  #stateOf(address: string): DocumentState {
    return this.known.get(address) ?? { phase: 'unread' };
  }
}

/** An act that was read, granting 4 000 € unless told otherwise. */
export const answered = (act: Partial<ActSummary> = {}): DocumentState => ({
  phase: 'answered',
  summary: {
    status: 'read',
    kind: 'deliberation',
    pages: 3,
    retrieved: '2026-01-05T10:00:00Z',
    acts: [
      {
        number: '2022.00155',
        session: '2022-04-14',
        grants: [{ beneficiary: 'Les Amis du Canal', amountCents: 400_000 }],
        totalCents: 400_000,
        outcome: 'unanimous',
        failedChecks: 0,
        ...act,
      },
    ],
  },
});
