/** Which addresses have the shape of a document of a site, and how such an address is written. */
import type { DocumentShape, ParsedAddress, Site } from './site.ts';

export interface DocumentAddress {
  /** Canonical: https, no fragment, only the parameters that matter. Two links to one document have the same. */
  address: string;
  /**
   * `declared`: a shape of the site's own rules; `unmistakable` if no other file has it. `pdf`: any other file of the site
   * whose name ends in `.pdf`.
   */
  shape: 'declared' | 'unmistakable' | 'pdf';
}

/** A file that says by its name what it is; the rest is for the link's context to say. */
const PDF_PATH = /[^/]\.(?:pdf|PDF)$/;

/** The parameters of a query as they are written, in order; values stay percent-encoded. */
function parameters(search: string): [name: string, value: string][] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    });
}

/** The query that the shape keeps, or nothing if a parameter is missing, repeated or of another form. */
function keptQuery(shape: DocumentShape, search: string): string | undefined {
  const given = parameters(search);
  const kept: string[] = [];
  for (const [name, form] of Object.entries(shape.parameters)) {
    const values = given.filter((pair) => pair[0] === name).map((pair) => pair[1]);
    const value = values[0];
    if (value === undefined || values.length > 1 || !form.test(value)) return undefined;
    kept.push(`${name}=${value}`);
  }
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/**
 * Whether a link leads to what may be a document of the site. A link written with `http:` is the same document over
 * https; one with a user name, a port or another host is none.
 */
export function documentAddress(site: Site, link: ParsedAddress): DocumentAddress | undefined {
  if (link.protocol !== 'https:' && link.protocol !== 'http:') return undefined;
  if (link.username !== '' || link.password !== '' || link.port !== '') return undefined;
  if (!site.documentHosts.includes(link.hostname)) return undefined;
  const file = `https://${link.hostname}${link.pathname}`;
  for (const shape of site.documents) {
    if (!shape.path.test(link.pathname)) continue;
    const query = keptQuery(shape, link.search);
    if (query === undefined) continue;
    // Some write a slash at the end, and some do not.
    const address = file.replace(/\/$/, '') + query;
    return { address, shape: shape.unmistakable === true ? 'unmistakable' : 'declared' };
  }
  return PDF_PATH.test(link.pathname) ? { address: file + link.search, shape: 'pdf' } : undefined;
}
