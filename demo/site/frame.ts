/** What every page of the demonstration site has around it: above all, the banner that says what it is. */
import { html, type Markup } from './html.ts';
import { STYLE } from './style.ts';

export const LISTING_PATH = '/la-metropole/vie-democratique/deliberations';
export const NEWS_PATH = '/actualites/une-saison-de-fetes-de-quartier';

/** Where the documents of the site come from, which every page says. */
export type Origin = 'invented' | 'folder';

const NOTICES: Readonly<Record<Origin, string>> = {
  invented: 'Ses documents, ses personnes et ses sommes sont inventés',
  folder: 'Ses documents sont ceux d’un dossier de votre ordinateur',
};

export const pageFrame = (title: string, origin: Origin, main: Markup): Markup =>
  html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} | Saint-Étienne Métropole (démonstration)</title>
        <link rel="icon" href="data:," />
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <p class="notice" role="note">
          <strong>Démonstration.</strong> Ce site est servi par votre ordinateur. ${NOTICES[origin]} ; ce n’est pas le
          site de Saint-Étienne Métropole.
        </p>
        <header class="site">
          <p class="name">Saint-Étienne Métropole</p>
          <nav aria-label="Rubriques">
            <a href="${LISTING_PATH}">Délibérations</a>
            <a href="${NEWS_PATH}">Actualités</a>
          </nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${main}
        </main>
        <footer class="site">
          <p>Site de démonstration de l’extension Délibéré.</p>
        </footer>
      </body>
    </html>`;
