import type { Site } from './site.ts';

const HOST = 'metropole.nantes.fr';

/**
 * Nantes Métropole, which also publishes the acts of the city. Acts lie by assembly and sitting, and say by their names
 * what they are: `/files/live/sites/…/assemblees/deliberations/conseil-metropolitain/2024/04-05/documents/12_20240405_CNM_DEL.pdf`.
 * Which pages list them changes with each sitting, so that the address alone decides.
 */
export const NANTES_METROPOLE: Site = {
  id: 'nantes-metropole',
  authority: 'Nantes Métropole',
  siren: '244400404',
  pageHosts: [HOST],
  documentHosts: [HOST],
  listings: [],
  documents: [
    {
      path: /^\/files\/live\/sites\/metropolenantesfr\/files\/assemblees\/deliberations\/(?:conseil-metropolitain|bureau-metropolitain|conseil-municipal)\/\d{4}\/\d{2}-\d{2}\/documents\/\d+_\d{8}_[A-Z]+_DEL\.pdf$/,
      parameters: {},
      unmistakable: true,
    },
  ],
};
