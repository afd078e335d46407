/** Which known documents are asked for anew, because they may have changed since. */
import { isFileAddress } from '../../model/file-address.ts';
import { findKnown, type Connection } from '../../store/index.ts';

/** Milliseconds. */
const DAY = 86_400_000;

/**
 * Whether something is more than a day ago. A clock that was wrong then, or is wrong now, may place it in the future: that is
 * as good as long ago.
 *
 * @param then in milliseconds since 1970, as is `now`
 */
export const isLongAgo = (then: number, now: number): boolean => !(Math.abs(now - then) <= DAY);

export class Revalidation {
  readonly #connection: Connection;
  /** Asked for by this engine: milliseconds of `performance.now()`. One that fails is not asked for at every look. */
  readonly #asked = new Map<string, number>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Whether a document that somebody looks at should be asked for anew. */
  async wants(address: string): Promise<boolean> {
    if (isFileAddress(address)) return false;
    const found = await findKnown(this.#connection, [address]);
    const known = found.ok ? found.value[0] : undefined;
    if (known === undefined || !isLongAgo(Date.parse(known.version.checked), Date.now())) return false;
    const asked = this.#asked.get(address);
    return asked === undefined || performance.now() - asked >= DAY;
  }

  /** Notes that it was: that is enough for a day, whatever came of it. */
  asked(address: string): void {
    this.#asked.set(address, performance.now());
  }
}
