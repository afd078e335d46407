/** Gets a page of a listing as text: from where we may, without telling who reads, and nothing of it is ever run. */
import { err, ok, type Result } from '../../model/result.ts';
import { askServer, checkAllowed, type FetchRules } from '../ask-server.ts';

/** Bytes. Pages with thousands of links have two million. */
const MAX_PAGE_BYTES = 8_000_000;

/** Where a page says in which letters it is written. */
const HEAD_BYTES = 2_048;

const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;
const CHARSET = /charset\s*=\s*["']?([\w-]+)/i;
const OWN_CHARSET = /<meta[^>]*?charset\s*=\s*["']?([\w-]+)/i;

export interface FetchedPage {
  html: string;
  /** After redirects. */
  address: URL;
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MAX_PAGE_BYTES) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

/** As the response says it is written, else as the page does. */
function decoded(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const label = CHARSET.exec(type)?.[1] ?? OWN_CHARSET.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

async function fetchWithin(url: URL, rules: FetchRules, signal: AbortSignal): Promise<Result<FetchedPage>> {
  const answered = await askServer(url, rules, { Accept: 'text/html, application/xhtml+xml' }, signal);
  if (!answered.ok) return answered;
  const { response, finalAddress } = answered.value;
  const type = response.headers.get('content-type') ?? '';
  const address = new URL(finalAddress);
  const isOurs = address.host === url.host;
  if (!isOurs || !PAGE.test(type)) {
    await response.body?.cancel();
    return err(isOurs ? { code: 'not-a-page', detail: type } : { code: 'redirected-away', detail: finalAddress });
  }
  const bytes = await bytesOf(response);
  return bytes === undefined ? err({ code: 'too-large' }) : ok({ html: decoded(bytes, type), address });
}

/** Errors: every code of fetching, and `not-a-page`, `too-large`, `cancelled`. A page is asked for on its own host alone. */
export async function fetchPage(address: string, rules: FetchRules, signal: AbortSignal): Promise<Result<FetchedPage>> {
  const url = await checkAllowed(address, rules);
  if (!url.ok) return url;
  const limit = AbortSignal.timeout(rules.timeLimit);
  try {
    const page = await fetchWithin(url.value, rules, AbortSignal.any([signal, limit]));
    if (page.ok || (!signal.aborted && !limit.aborted)) return page;
  } catch (error) {
    // The body broke off.
    if (!signal.aborted && !limit.aborted) return err({ code: 'truncated', detail: String(error) });
  }
  return err({ code: signal.aborted ? 'cancelled' : 'timeout' });
}
