/** The bytes of a response as they come, no more than agreed, and only if they are those of a PDF. */
import { MAX_BYTES } from '../pdf/limits.ts';
import { err, ok, type Failure, type Result } from '../model/result.ts';

/** Bytes received; and in all, if the server said so. */
export type OnBytes = (received: number, total: number | undefined) => void;

const HEADER = '%PDF-';

/** The header may stand after a few bytes of something else. */
const HEADER_WITHIN = 1024;

/** What the server says that it will send. Nothing if it sends it compressed: then it is the compressed length. */
function announcedLength(headers: Headers): number | undefined {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? undefined : Number(length);
}

class Received {
  readonly #chunks: Uint8Array[] = [];
  length = 0;

  add(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.length += chunk.length;
  }

  /** The first bytes, as characters of one byte each. */
  #start(): string {
    let start = '';
    for (const chunk of this.#chunks) {
      if (start.length >= HEADER_WITHIN) break;
      start += String.fromCharCode(...chunk.subarray(0, HEADER_WITHIN - start.length));
    }
    return start;
  }

  /** Enough has come to know that these are not the bytes of a PDF. */
  isSurelyNoPdf(atEnd: boolean): boolean {
    return (atEnd || this.length >= HEADER_WITHIN) && !this.#start().includes(HEADER);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.length);
    let offset = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, offset);
      offset += chunk.length;
    }
    return all;
  }
}

/**
 * Reads a response's body. Fails with `empty`, `too-large`, `not-a-pdf` or `truncated`, each as soon as it is known; the
 * rest is then not asked for.
 *
 * @param before bytes that came before those of this response, and are part of what is given
 */
export async function readBody(
  response: Response,
  onBytes: OnBytes = () => {},
  before?: Uint8Array,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const announced = announcedLength(response.headers);
  const total = announced === undefined ? undefined : announced + (before?.length ?? 0);
  const reader = response.body?.getReader();
  if (reader === undefined) return err({ code: 'empty' });
  const give = async (failure: Failure) => {
    await reader.cancel().catch(() => {});
    return err(failure);
  };
  if (total !== undefined && total > MAX_BYTES) return give({ code: 'too-large', detail: `${total} bytes announced` });

  const received = new Received();
  if (before !== undefined) received.add(before);
  let checked = false;
  for (;;) {
    const part = await reader.read().catch((error: unknown) => ({ error }));
    if ('error' in part) return err({ code: 'truncated', detail: String(part.error) });
    if (part.done) break;
    received.add(part.value);
    if (received.length > MAX_BYTES) return give({ code: 'too-large', detail: `over ${MAX_BYTES} bytes` });
    if (!checked && received.isSurelyNoPdf(false)) return give({ code: 'not-a-pdf' });
    checked = received.length >= HEADER_WITHIN;
    onBytes(received.length, total);
  }
  // Firefox gives what it got of a connection that was cut, and calls it complete.
  if (total !== undefined && received.length < total) {
    return err({ code: 'truncated', detail: `${received.length} of ${total} bytes` });
  }
  if (received.length === 0) return err({ code: 'empty' });
  return received.isSurelyNoPdf(true) ? err({ code: 'not-a-pdf' }) : ok(received.bytes());
}
