import type { Site } from './site.ts';

const HOST = 'webdelib.nicecotedazur.org';

/**
 * Métropole Nice Côte d'Azur. A sitting is chosen in a menu, and its acts are handed out by scripts that belong to the
 * visit: no act has an address that could be asked for a second time. One that is open in a tab can be read there.
 */
export const NICE_COTE_D_AZUR: Site = {
  id: 'nice-cote-d-azur',
  authority: 'Métropole Nice Côte d’Azur',
  siren: '200030195',
  pageHosts: [HOST],
  documentHosts: [HOST],
  listings: [/^\/WebDelib\//],
  documents: [],
  withoutAddresses: true,
};
