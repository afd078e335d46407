/** Begins the documents of the listings that are being read: a few at a time for each host, and fairly between listings. */
import type { Jobs } from '../queue/jobs.ts';
import { DocumentsUnderWay } from './under-way.ts';
import type { Work } from './work.ts';

/** What is asked of the queue. */
export type FedJobs = Pick<Jobs, 'beginForBatch' | 'giveUpForBatch' | 'hosts'>;

export class Feeder {
  readonly underWay = new DocumentsUnderWay();
  readonly #jobs: FedJobs;
  readonly #works = new Map<string, Work>();
  /** Hosts that asked to be left alone. */
  readonly #resting = new Map<string, ReturnType<typeof setTimeout>>();
  #mayWork = false;
  #turns = 0;

  constructor(jobs: FedJobs) {
    this.#jobs = jobs;
  }

  get idle(): boolean {
    return this.#works.size === 0;
  }

  get mayWork(): boolean {
    return this.#mayWork;
  }

  works(): Work[] {
    return [...this.#works.values()];
  }

  get(id: string): Work | undefined {
    return this.#works.get(id);
  }

  add(work: Work): void {
    this.#works.set(work.record.id, work);
  }

  /** Forgets a listing that nothing is under way of. */
  remove(id: string): void {
    this.#works.delete(id);
  }

  /** From now on documents are begun. */
  start(): void {
    this.#mayWork = true;
    this.feed();
  }

  stop(): void {
    this.#mayWork = false;
    for (const timer of this.#resting.values()) clearTimeout(timer);
  }

  /** Begins what may be begun. */
  feed(): void {
    if (!this.#mayWork) return;
    for (const host of new Set(this.#running().flatMap((work) => work.hosts()))) {
      if (!this.#rests(host)) this.#feedHost(host);
    }
  }

  /** Gives up documents of a listing: those that wait for another attempt, or all that are under way. */
  giveUp(work: Work, which: 'waiting' | 'all'): void {
    for (const { wanted, retryAt } of this.underWay.of(work)) {
      if (which === 'waiting' && retryAt === undefined) continue;
      work.givenUp.add(wanted.address);
      this.#jobs.giveUpForBatch(wanted.address);
    }
  }

  #running(): Work[] {
    return this.works().filter((work) => work.isRunning);
  }

  #feedHost(host: string): void {
    while (this.underWay.hasRoom(host)) {
      const waiting = this.#running().filter((one) => one.waitsFor(host));
      const [work] = waiting.sort((one, other) => one.served - other.served);
      const wanted = work?.take(host);
      if (work === undefined || wanted === undefined) return;
      work.served = ++this.#turns;
      this.underWay.add(work, wanted);
      this.#jobs.beginForBatch(wanted.address, wanted.again, work.record.id);
    }
  }

  /** Whether a host is to be left alone; when that is over, its documents are begun. */
  #rests(host: string): boolean {
    const left = this.#jobs.hosts.restLeft(host);
    if (left > 0 && !this.#resting.has(host)) {
      const over = (): void => {
        this.#resting.delete(host);
        this.feed();
      };
      this.#resting.set(host, setTimeout(over, left));
    }
    return left > 0;
  }
}
