/** The declared sites, in order, and what the manifest needs to know of them. */
import { AIX_MARSEILLE_PROVENCE } from './aix-marseille-provence.ts';
import { NANTES_METROPOLE } from './nantes-metropole.ts';
import { NICE_COTE_D_AZUR } from './nice-cote-d-azur.ts';
import { SAINT_ETIENNE_METROPOLE } from './saint-etienne-metropole.ts';
import type { ParsedAddress, Site } from './site.ts';
import { TOURS_METROPOLE } from './tours-metropole.ts';

export const SITES: readonly Site[] = [
  SAINT_ETIENNE_METROPOLE,
  AIX_MARSEILLE_PROVENCE,
  NANTES_METROPOLE,
  TOURS_METROPOLE,
  NICE_COTE_D_AZUR,
];

/** The site that a page belongs to. Only https on its own port: nobody on the way may write such a page. */
export function siteOf(page: ParsedAddress): Site | undefined {
  if (page.protocol !== 'https:' || page.port !== '') return undefined;
  return SITES.find((site) => site.pageHosts.includes(page.hostname));
}

const patterns = (hosts: readonly string[]): string[] => [...new Set(hosts)].map((host) => `https://${host}/*`);

/** Match patterns of all hosts the extension must reach: the pages, and where their documents are. All get the first stage. */
export const hostPatterns = (): string[] =>
  patterns(SITES.flatMap((site) => [...site.pageHosts, ...site.documentHosts]));

/** Where the acts are listed that a document stands beside; undefined where nobody has seen that. */
export const listingOf = (document: ParsedAddress): string | undefined =>
  SITES.find((site) => site.documentHosts.includes(document.hostname))?.listing;
