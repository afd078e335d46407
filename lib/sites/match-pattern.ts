/** Match patterns, by which browsers name the hosts that an extension may reach. */
import type { ParsedAddress } from './site.ts';

/** The pattern of all addresses of an origin: `https://www.exemple.fr/*`. Patterns know no ports. */
export const patternOf = ({ protocol, hostname }: Pick<ParsedAddress, 'protocol' | 'hostname'>): string =>
  `${protocol}//${hostname}/*`;

/** Whether a pattern, as the browser reports it, covers an address of the web. */
export function patternCovers(pattern: string, { protocol, hostname }: ParsedAddress): boolean {
  if (pattern === '<all_urls>') return protocol === 'https:' || protocol === 'http:';
  const [, scheme, host] = /^(\*|https?):\/\/([^/:]+)(?::[\d*]+)?\//.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) return false;
  const sameScheme = scheme === '*' ? protocol === 'https:' || protocol === 'http:' : protocol === `${scheme}:`;
  if (!sameScheme) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
