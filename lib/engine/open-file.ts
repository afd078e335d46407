/** A document's file for the eyes: parts of it as they are looked at, where the server gives them; else the whole. */
import { err, ok, type Result } from '../model/result.ts';
import type { ByteRanges } from '../pdf/byte-ranges.ts';
import { checkAllowed, type Answered, type FetchRules } from './ask-server.ts';
import { fetchBeginning, LEAST_IN_PARTS } from './fetch-beginning.ts';
import { fetchDocument, type Validators } from './fetch-document.ts';
import { fetchRest, partsOf } from './ranges.ts';
import type { OnBytes } from './read-body.ts';

export interface OpenedFile extends Validators {
  source: { bytes: Uint8Array<ArrayBuffer> } | { parts: ByteRanges };
  /** Of the whole, in bytes. */
  size: number;
}

export interface OpenFileOptions {
  /** Also gives up parts that are asked for later. */
  signal: AbortSignal;
  onBytes: OnBytes;
  /** Parts could not be had before. */
  whole: boolean;
}

function validatorsOf({ response: { headers } }: Answered): Validators {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) };
}

/** Fails with every code of fetching. */
export async function openFile(
  address: string,
  rules: FetchRules,
  { signal, onBytes, whole }: OpenFileOptions,
): Promise<Result<OpenedFile>> {
  if (!whole) {
    const begun = await openBeginning(address, rules, signal, onBytes);
    if (!begun.ok) return begun;
    if (begun.value !== undefined) return ok(begun.value);
  }
  const fetched = await fetchDocument(address, rules, { signal, onBytes });
  if (!fetched.ok) return fetched;
  if (fetched.value === 'unchanged') throw new Error('nothing was known of it, and so it cannot be unchanged');
  const { bytes, etag, lastModified } = fetched.value;
  const validators = { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
  return ok({ source: { bytes }, size: bytes.length, ...validators });
}

/** Undefined if the whole is to be asked for. */
async function openBeginning(
  address: string,
  rules: FetchRules,
  signal: AbortSignal,
  onBytes: OnBytes,
): Promise<Result<OpenedFile | undefined>> {
  const url = await checkAllowed(address, rules);
  if (!url.ok) return url;
  const limit = AbortSignal.timeout(rules.timeLimit);
  const begun = await fetchBeginning(url.value, rules, onBytes, AbortSignal.any([signal, limit]));
  if (!begun.ok) {
    if (signal.aborted) return err({ code: 'cancelled' });
    return limit.aborted ? err({ code: 'timeout' }) : begun;
  }
  if (begun.value === undefined) return ok(undefined);
  const { bytes, size, answered } = begun.value;
  const about = { size, ...validatorsOf(answered) };
  if (bytes.length >= size) return ok({ source: { bytes }, ...about });
  if (size < LEAST_IN_PARTS) {
    // The rest of a small one costs less than asking for its parts.
    const rest = await fetchRest(bytes, size, answered, rules, {
      signal,
      onBytes: (received) => onBytes(received, size),
    });
    return rest.ok ? ok(rest.value && { source: { bytes: rest.value }, ...about }) : rest;
  }
  const { timeLimit } = rules;
  return ok({ source: { parts: partsOf(bytes, size, answered, rules, { signal, timeLimit }) }, ...about });
}
