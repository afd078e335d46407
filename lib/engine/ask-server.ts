/** One request to a server: from where we may, and without telling who reads. */
import { err, ok, type Failure, type Result } from '../model/result.ts';
import { checkAddress, type AddressRules } from './address.ts';
import { httpFailure } from './http-failure.ts';

export interface FetchRules extends AddressRules {
  /** Whether the reader lets us read this host, now. */
  isPermitted: (url: URL) => Promise<boolean>;
  /** For the whole document, in milliseconds. */
  timeLimit: number;
}

/** A success, or 304, from an address that we may use. */
export interface Answered {
  response: Response;
  /** After redirects. */
  finalAddress: string;
}

const request = (signal: AbortSignal, headers: HeadersInit): RequestInit => ({
  signal,
  headers,
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
});

/** Whether we may use what an address gives. */
export async function checkAllowed(address: string, rules: FetchRules): Promise<Result<URL>> {
  const url = checkAddress(address, rules);
  if (!url.ok || (await rules.isPermitted(url.value))) return url;
  return err({ code: 'host-not-permitted', detail: url.value.host });
}

/** A redirect to a host that we may not read looks like a broken network: only this tells them apart. */
async function wasRedirected(url: URL, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, { ...request(signal, {}), redirect: 'manual' });
    await response.body?.cancel();
    return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
  } catch {
    return false;
  }
}

/** Why a `fetch` threw. */
async function whyRefused(error: unknown, url: URL, signal: AbortSignal): Promise<Failure> {
  const code = !signal.aborted && (await wasRedirected(url, signal)) ? 'redirected-away' : 'network';
  return { code, detail: String(error) };
}

/** Why an answer may not be used: it comes from elsewhere, or its own host was taken from us meanwhile. */
const whyNotUsed = (refused: Failure, asked: URL, finalAddress: string): Failure =>
  new URL(finalAddress).host === asked.host ? refused : { code: 'redirected-away', detail: finalAddress };

/** Asks for an address that was checked. Fails with every code of fetching. */
export async function askServer(
  url: URL,
  rules: FetchRules,
  headers: HeadersInit,
  signal: AbortSignal,
): Promise<Result<Answered>> {
  let response: Response;
  try {
    response = await fetch(url, request(signal, headers));
  } catch (error) {
    return err(await whyRefused(error, url, signal));
  }
  const finalAddress = response.url === '' ? url.href : response.url;
  // The hops on the way cannot be seen; where they led to can.
  const final = await checkAllowed(finalAddress, rules);
  const failure = final.ok ? undefined : whyNotUsed(final.error, url, finalAddress);
  if (failure === undefined && response.status === 304) return ok({ response, finalAddress });
  const refused = failure ?? httpFailure(response, Date.now());
  if (refused === undefined) return ok({ response, finalAddress });
  await response.body?.cancel();
  return err(refused);
}
