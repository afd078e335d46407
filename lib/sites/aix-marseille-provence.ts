import type { Site } from './site.ts';

const HOST = 'deliberations.ampmetropole.fr';

/**
 * Métropole Aix-Marseille-Provence. A host for acts alone: `/{page}?typeDocument=DELIBERATION&domaine=METROPOLE`, which
 * the métropole's own pages show in a frame. An act comes with its annexes and the report of the commission:
 * `/documents/metropole/deliberations/2026/03/12/DECISION/164963.pdf`.
 */
export const AIX_MARSEILLE_PROVENCE: Site = {
  id: 'aix-marseille-provence',
  authority: 'Métropole Aix-Marseille-Provence',
  siren: '200054807',
  pageHosts: [HOST],
  documentHosts: [HOST],
  listings: [/^\/[\w-]*$/],
  documents: [
    {
      path: /^\/documents\/[a-z-]+\/deliberations\/\d{4}\/\d{2}\/\d{2}\/(?:DECISION|ANNEXE|RAPPORTDELACOMMISSION)\/\d+\.pdf$/,
      parameters: {},
      unmistakable: true,
    },
  ],
};
