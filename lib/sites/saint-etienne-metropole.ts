import type { Site } from './site.ts';

const HOST = 'www.saint-etienne-metropole.fr';

/**
 * Saint-Étienne Métropole. Its site hands files out by number and access token, without a name or an extension:
 * `/file/3275266/download?token=_Z8KaTEp`.
 */
export const SAINT_ETIENNE_METROPOLE: Site = {
  id: 'saint-etienne-metropole',
  authority: 'Saint-Étienne Métropole',
  siren: '244200770',
  pageHosts: [HOST],
  documentHosts: [HOST],
  listings: [/^\/la-metropole\/vie-democratique\/deliberations(?:\/|$)/],
  listing: `https://${HOST}/la-metropole/vie-democratique/deliberations`,
  documents: [{ path: /^\/file\/\d+\/download$/, parameters: { token: /^[\w-]+$/ } }],
};
