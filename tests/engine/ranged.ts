/** A server that gives parts of a document, as RFC 9110 has it. */
import type { Handler } from './server.ts';

export interface RangedOptions {
  etag?: string;
  /** Hears of every stretch that is sent. */
  onSent?: (bytes: number) => void;
  /** Waits for this before anything but the beginning and the parts asked for after it are sent: the rest. */
  rest?: () => Promise<void>;
}

/** Answers with the stretch that is asked for; with all of `body` if it has changed since, or if none is. */
export const ranged =
  (body: () => Uint8Array, { etag, onSent, rest }: RangedOptions = {}): Handler =>
  async (request, response) => {
    const bytes = body();
    const tag = etag === undefined ? {} : { etag };
    const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    const since = request.headers['if-range'];
    if (asked === null || (since !== undefined && since !== etag)) {
      onSent?.(bytes.length);
      return void response.writeHead(200, { ...tag, 'content-length': bytes.length }).end(bytes);
    }
    if (asked[2] === '') await rest?.();
    const from = Number(asked[1]);
    const part = bytes.subarray(from, asked[2] === '' ? bytes.length : Number(asked[2]) + 1);
    onSent?.(part.length);
    const range = `bytes ${from}-${from + part.length - 1}/${bytes.length}`;
    response.writeHead(206, { ...tag, 'content-range': range, 'content-length': part.length }).end(part);
  };
