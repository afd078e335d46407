import type { EngineLink } from '../../entrypoints/marks.content/engine-link.ts';
import type { ActSummary, DocumentState } from '../../lib/model/document.ts';
import { ok } from '../../lib/model/result.ts';

/** An engine that knows what a test tells it, and remembers what it was asked. */
export class FakeEngine implements EngineLink {
  readonly watched: string[][] = [];
  readonly asked: string[] = [];
  readonly known = new Map<string, DocumentState>();
  #heard: (address: string, state: DocumentState) => void = () => {};

  watch(addresses: string[]) {
    this.watched.push(addresses);
    return Promise.resolve(ok(addresses.map((address) => ({ address, state: this.#stateOf(address) }))));
  }

  read(address: string) {
    this.asked.push(address);
    return Promise.resolve(ok(this.#stateOf(address)));
  }

  onState(heard: (address: string, state: DocumentState) => void): void {
    this.#heard = heard;
  }

  /** Sends a notice, as the engine does by itself. */
  tell(address: string, state: DocumentState): void {
    this.known.set(address, state);
    this.#heard(address, state);
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
