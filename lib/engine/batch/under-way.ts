/** The documents of listings that are under way: few for each host, and fewer where a host is in trouble. */
import { hostOf, PER_HOST } from '../queue/host-queues.ts';
import type { Wanted, Work } from './work.ts';

/** So many documents of a host that wait for another attempt: it is in trouble, and no others are begun. */
const MOST_TROUBLED = 4;

interface UnderWay {
  host: string;
  /** The listings that want it, and what each calls it. */
  wanted: Map<Work, Wanted>;
  /** It could not be had, and will be tried again: milliseconds since 1970. */
  retryAt?: number;
  /** What is done of it, between 0 and 1. */
  share?: number;
}

export class DocumentsUnderWay {
  readonly #byAddress = new Map<string, UnderWay>();

  get(address: string): UnderWay | undefined {
    return this.#byAddress.get(address);
  }

  add(work: Work, wanted: Wanted): void {
    const { address } = wanted;
    const known = this.#byAddress.get(address) ?? { host: hostOf(address), wanted: new Map<Work, Wanted>() };
    known.wanted.set(work, wanted);
    this.#byAddress.set(address, known);
  }

  delete(address: string): void {
    this.#byAddress.delete(address);
  }

  hasRoom(host: string): boolean {
    const all = [...this.#byAddress.values()].filter((one) => one.host === host);
    const troubled = all.filter(({ retryAt }) => retryAt !== undefined).length;
    return all.length - troubled < PER_HOST && troubled < MOST_TROUBLED;
  }

  /** Those of a listing. */
  of(work: Work): { wanted: Wanted; retryAt: number | undefined; share: number | undefined }[] {
    return [...this.#byAddress.values()].flatMap(({ wanted: all, retryAt, share }) => {
      const wanted = all.get(work);
      return wanted === undefined ? [] : [{ wanted, retryAt, share }];
    });
  }
}
