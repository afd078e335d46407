/** The first part of a document, from a server that may give parts. */
import { err, ok, type Result } from '../model/result.ts';
import { MAX_BYTES } from '../pdf/limits.ts';
import { askServer, type Answered, type FetchRules } from './ask-server.ts';
import { FIRST_PART, sizeOfRange } from './ranges.ts';
import { readBody, type OnBytes } from './read-body.ts';

/** Of a smaller document the rest is there before its beginning could be read, in bytes. */
export const LEAST_IN_PARTS = 512 * 1024;

export interface Beginning {
  /** From the first byte on; all of it, if the server gives no parts. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Of the whole document, in bytes. */
  size: number;
  /** How the server answered. */
  answered: Answered;
}

/**
 * Asks for the beginning. Undefined if the server gives odd parts, or none and nothing else either: it is to be asked for
 * the whole. Fails with every code of fetching.
 */
export async function fetchBeginning(
  url: URL,
  rules: FetchRules,
  onBytes: OnBytes | undefined,
  signal: AbortSignal,
): Promise<Result<Beginning | undefined>> {
  const asked = await askServer(url, rules, { Range: `bytes=0-${FIRST_PART - 1}` }, signal);
  if (!asked.ok) return asked.error.status === 416 ? ok(undefined) : asked;
  const { response } = asked.value;
  const size = sizeOfRange(response, 0);
  if (response.status === 206 && size === undefined) {
    await response.body?.cancel();
    return ok(undefined);
  }
  if (size !== undefined && size > MAX_BYTES) {
    await response.body?.cancel();
    return err({ code: 'too-large', detail: `${size} bytes announced` });
  }
  const start = await readBody(response, (received, total) => onBytes?.(received, size ?? total));
  if (!start.ok) return start;
  return ok({ bytes: start.value, size: size ?? start.value.length, answered: asked.value });
}
