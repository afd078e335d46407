/** A listing that is being read, in memory: which of its documents wait, and how fast the others went. */
import type { BatchRecord, ListedRecord } from '../../store/index.ts';
import { hostOf } from '../queue/host-queues.ts';
import { Pace } from './pace.ts';

/** A document of a listing, and where it stands in it. */
export type Wanted = Pick<ListedRecord, 'address' | 'label' | 'place'> & { again: boolean };

export class Work {
  /** As it is stored. */
  record: BatchRecord;
  pace = new Pace(performance.now());
  /** When a document of it was begun last: rises with every one, of whatever listing. */
  served = 0;
  /** Documents that are given up because the user paused or cancelled: nothing became of them. */
  readonly givenUp = new Set<string>();
  #waiting = new Map<string, Wanted[]>();

  constructor(record: BatchRecord) {
    this.record = record;
  }

  get isRunning(): boolean {
    return this.record.state === 'running';
  }

  /** Goes on from here: with these documents, in the listing's order, and at a pace that is measured anew. */
  goOn(record: BatchRecord, waiting: readonly Wanted[]): void {
    this.record = record;
    this.pace = new Pace(performance.now());
    this.#waiting = new Map();
    for (const one of waiting) this.putBack(one);
  }

  /** A document waits behind those of its host. */
  putBack(wanted: Wanted): void {
    const host = hostOf(wanted.address);
    const queue = this.#waiting.get(host) ?? [];
    this.#waiting.set(host, queue);
    queue.push(wanted);
  }

  /** Hosts that documents wait for. */
  hosts(): string[] {
    return [...this.#waiting.keys()];
  }

  waitsFor(host: string): boolean {
    return this.#waiting.has(host);
  }

  /** The next document of a host. */
  take(host: string): Wanted | undefined {
    const queue = this.#waiting.get(host);
    const taken = queue?.shift();
    if (queue?.length === 0) this.#waiting.delete(host);
    return taken;
  }
}
