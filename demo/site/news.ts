/** A page elsewhere on the site, which publishes no deliberation. Its links only look like documents. */
import { LISTING_PATH, NEWS_PATH, type Origin, pageFrame } from './frame.ts';
import { html, type Markup } from './html.ts';

/** Addresses that resemble a document's, and are none. */
export const LOOK_ALIKES: readonly string[] = [
  '/file/3275266/preview?token=_Z8KaTEp',
  '/file/3275266',
  '/file/abcdefg/download?token=_Z8KaTEp',
  '/fichiers/3275266/download?token=_Z8KaTEp',
  `${LISTING_PATH}?page=3`,
  `${NEWS_PATH}?voir=/file/3275266/download?token=_Z8KaTEp`,
  `${NEWS_PATH}#/file/3275266/download?token=_Z8KaTEp`,
  'https://www.saint-etienne-metropole.fr.example.org/file/3275266/download?token=_Z8KaTEp',
  'https://documents.example.org/file/3275266/download?token=_Z8KaTEp',
  'mailto:/file/3275266/download?token=_Z8KaTEp',
];

export const newsPage = (origin: Origin): Markup =>
  pageFrame(
    'Une saison de fêtes de quartier',
    origin,
    html`<p>Vingt-quatre comités préparent cet été une fête de rue. Le programme sera affiché dans chaque mairie.</p>
      <ul>
        ${LOOK_ALIKES.map((address, index) => html`<li><a href="${address}">Lien ${index + 1}</a></li>`)}
      </ul>`,
  );
