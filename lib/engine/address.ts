/** Which addresses the engine may ask for: public ones, over http or https. */
import ipaddr from 'ipaddr.js';
import { err, ok, type Result } from '../model/result.ts';

export interface AddressRules {
  /** Only builds made for tests: their servers are on the loopback. */
  allowLoopback: boolean;
}

/** Names that a machine, its router or its company answers for (RFC 6761, 6762, 8375; the last is reserved by ICANN). */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|home\.arpa|internal)$/;

const withoutBrackets = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** The name with no dot at its end, which says that it is complete and changes nothing else. */
const withoutRoot = (hostname: string): string => hostname.replace(/\.+$/, '');

const isLoopback = (host: string): boolean =>
  host === 'localhost' || (ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback');

/** Whether a host, as `URL` writes it, is of the public network, as far as its name tells. */
function isPublic(host: string): boolean {
  // `ipaddr.process` sees through IPv4 addresses written as IPv6. All that is not plain unicast is reserved for something.
  if (ipaddr.isValid(host)) return ipaddr.process(host).range() === 'unicast';
  // A name without a dot is known to the own network alone.
  return host.includes('.') && !PRIVATE_NAMES.test(host);
}

const forbidden = (detail: string) => err({ code: 'address-forbidden', detail } as const);

/**
 * Parses an address and refuses it unless it is http(s), without user name or password, and names a public host.
 * `URL` itself undoes the decimal, octal and hexadecimal ways to write an IPv4 address.
 *
 * What a name resolves to cannot be seen from an extension: a public name for a private address gets through.
 */
export function checkAddress(address: string, { allowLoopback }: AddressRules): Result<URL> {
  if (!URL.canParse(address)) return forbidden('no address');
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return forbidden(`protocol ${url.protocol}`);
  if (url.username !== '' || url.password !== '') return forbidden('user name in the address');
  const host = withoutRoot(withoutBrackets(url.hostname));
  if (isPublic(host) || (allowLoopback && isLoopback(host))) return ok(url);
  return forbidden(`private host ${host}`);
}

/** The name that a document is stored under: its address without the fragment, which is the reader's place in it. */
export function documentAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
