import type { Site } from './site.ts';

const HOST = 'data.tours-metropole.fr';

/**
 * Tours Métropole Val de Loire: a dataset of its open-data portal, whose records each carry their act as a file, without
 * a name: `/explore/dataset/deliberations-tours-metropole-val-de-loire/files/{32 hexadecimal digits}/download`.
 */
export const TOURS_METROPOLE: Site = {
  id: 'tours-metropole',
  authority: 'Tours Métropole Val de Loire',
  siren: '243700754',
  pageHosts: [HOST],
  documentHosts: [HOST],
  listings: [/^\/explore\/dataset\/deliberations-tours-metropole-val-de-loire(?:\/|$)/],
  listing: `https://${HOST}/explore/dataset/deliberations-tours-metropole-val-de-loire`,
  documents: [
    {
      path: /^\/explore\/dataset\/deliberations-tours-metropole-val-de-loire\/files\/[0-9a-f]{32}\/download\/?$/,
      parameters: {},
      unmistakable: true,
    },
  ],
};
