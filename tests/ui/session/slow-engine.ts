import type { ReplyValues, RequestBody } from '../../../lib/messages.ts';
import type { ListingReplyValues } from '../../../lib/messages/listings.ts';
import type { Answer, DocumentState } from '../../../lib/model/document.ts';
import { ok, type Result } from '../../../lib/model/result.ts';
import type { BatchProgress } from '../../../lib/model/batch.ts';
import type { BatchEngine } from '../../../lib/ui/session/batches.ts';

/** An engine that replies when, and as, the test says. */
export class SlowEngine implements BatchEngine {
  readonly asked: RequestBody[] = [];
  readonly #waiting: { body: RequestBody; reply: (result: Result<never>) => void }[] = [];
  #heard: (address: string, state: DocumentState) => void = () => {};
  #heardBatch: (batch: BatchProgress) => void = () => {};

  ask<B extends RequestBody>(body: B): Promise<Result<ReplyValues[B['kind']]>> {
    this.asked.push(body);
    return new Promise((resolve) => this.#waiting.push({ body, reply: resolve as (result: Result<never>) => void }));
  }

  onState(listener: (address: string, state: DocumentState) => void): () => void {
    this.#heard = listener;
    return () => {
      this.#heard = () => {};
    };
  }

  onBatch(listener: (batch: BatchProgress) => void): () => void {
    this.#heardBatch = listener;
    return () => {
      this.#heardBatch = () => {};
    };
  }

  tellBatch(batch: BatchProgress): void {
    this.#heardBatch(batch);
  }

  tell(address: string, state: DocumentState): void {
    this.#heard(address, state);
  }

  /** Replies to the oldest request of a kind for an address. */
  async reply(
    kind: 'read' | 'cancel' | 'answer',
    address: string,
    result: Result<DocumentState | Answer>,
  ): Promise<void> {
    const index = this.#waiting.findIndex(
      ({ body }) => body.kind === kind && 'address' in body && body.address === address,
    );
    await this.#replyTo(index, `nobody asked to ${kind} ${address}`, result);
  }

  /** Replies to the oldest request of a kind about listings. */
  replyListing<K extends keyof ListingReplyValues>(kind: K, value: ListingReplyValues[K]): Promise<void> {
    const index = this.#waiting.findIndex(({ body }) => body.kind === kind);
    return this.#replyTo(index, `nobody asked for ${kind}`, ok(value));
  }

  /** Replies to the oldest question of what is known. */
  replyKnown(states: ReplyValues['watch']): Promise<void> {
    const index = this.#waiting.findIndex(({ body }) => body.kind === 'watch');
    return this.#replyTo(index, 'nobody asked what is known', ok(states));
  }

  async #replyTo(index: number, otherwise: string, result: Result<unknown>): Promise<void> {
    const [found] = index < 0 ? [] : this.#waiting.splice(index, 1);
    if (found === undefined) throw new Error(otherwise);
    found.reply(result as Result<never>);
    await Promise.resolve();
    await Promise.resolve();
  }
}
