/** Which link of a page turns to its next one, in the shapes that councils' sites have; and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { readListingPage } from '../../entrypoints/engine/listing-page.ts';

const HOST = 'https://www.ville.example';

/** What a page of such a body turns to. */
const turned = (body: string, path = '/deliberations', head = '') =>
  readListingPage(`<!doctype html><head>${head}</head><body>${body}</body>`, new URL(path, HOST));
const next = (body: string, path?: string, head?: string): string | undefined =>
  turned(body, path, head).next?.replace(HOST, '');

const NEXT: [what: string, path: string, body: string, expected: string][] = [
  [
    'Drupal',
    '/deliberations',
    '<nav class="pager"><a href="?page=1" title="Aller à la page suivante" rel="next"><span>Page suivante</span> ››</a></nav>',
    '/deliberations?page=1',
  ],
  [
    'Drupal, in the middle',
    '/deliberations?page=3',
    '<nav class="pager"><a rel="prev" href="?page=2">‹‹</a><a href="?page=0">1</a><a href="?page=4">Suivant ›</a><a href="?page=9">Dernier »</a></nav>',
    '/deliberations?page=4',
  ],
  [
    'several pagers on a Drupal page',
    '/deliberations?page=0%2C1',
    '<ul class="pager"><li><a href="?page=0%2C2">suivant</a></li></ul>',
    '/deliberations?page=0%2C2',
  ],
  [
    'WordPress',
    '/deliberations/page/2/',
    '<div class="nav-links"><a class="page-numbers" href="/deliberations/page/1/">1</a><span aria-current="page" class="page-numbers current">2</span><a class="page-numbers" href="/deliberations/page/3/">3</a></div>',
    '/deliberations/page/3/',
  ],
  [
    'WordPress, the first page',
    '/deliberations/',
    '<div class="pagination"><span class="current">1</span><a href="/deliberations/page/2/">2</a><a href="/deliberations/page/3/">3</a></div>',
    '/deliberations/page/2/',
  ],
  [
    'Joomla',
    '/deliberations?limitstart=20',
    '<ul class="pagination"><li><a href="/deliberations?limitstart=0">Début</a></li><li><a title="Suivant" href="/deliberations?limitstart=40"><span class="icon-next"></span></a></li></ul>',
    '/deliberations?limitstart=40',
  ],
  [
    'SPIP',
    '/spip.php?rubrique12',
    '<p class="pagination"><strong class="on current">0</strong> | <a href="/spip.php?rubrique12&amp;debut_articles=10#pagination_articles">suivant</a></p>',
    '/spip.php?rubrique12&debut_articles=10',
  ],
  [
    'TYPO3',
    '/deliberations?tx_news%5BcurrentPage%5D=2&cHash=abc',
    '<ul class="f3-widget-paginator pagination"><li><a href="/deliberations?tx_news%5BcurrentPage%5D=3&amp;cHash=def">Suivante</a></li></ul>',
    '/deliberations?tx_news%5BcurrentPage%5D=3&cHash=def',
  ],
  [
    'a filter that stays',
    '/liste?annee=2024&page=2',
    '<nav class="pagination"><a href="/liste?page=3&amp;annee=2024" aria-label="Page suivante">»</a></nav>',
    '/liste?page=3&annee=2024',
  ],
  ['an arrow alone', '/liste?p=1', '<div class="pagination"><a href="?p=2">›</a></div>', '/liste?p=2'],
  ['English', '/liste', '<div class="pagination"><a href="?page=2">Next page »</a></div>', '/liste?page=2'],
  [
    'a parameter of its own, in a pager',
    '/liste?lot=1',
    '<div class="pagination"><a href="?lot=2">Page suivante</a></div>',
    '/liste?lot=2',
  ],
  [
    'numbers alone',
    '/liste?page=4',
    '<div class="pagination"><a href="?page=3">3</a><a class="active" href="?page=4">4</a><a href="?page=5">5</a></div>',
    '/liste?page=5',
  ],
];

describe('the next page', () => {
  test.each(NEXT)('%s', (_what, path, body, expected) => {
    expect(next(body, path)).toBe(expected);
  });

  test('named in the head', () => {
    expect(next('', '/liste/page/2', '<link rel="next" href="/liste/page/3">')).toBe('/liste/page/3');
  });

  test('leads from where the page says that its links do', () => {
    const base = '<base href="https://www.ville.example/archives/">';
    expect(
      next('<nav class="pager"><a rel="next" href="liste?page=2">Suivant</a></nav>', '/archives/liste', base),
    ).toBe('/archives/liste?page=2');
  });
});

const OTHER: [what: string, path: string, body: string, head?: string][] = [
  ['the next article of a blog', '/2024/un-article', '', '<link rel="next" href="/2024/un-autre-article">'],
  ['the next news', '/actualites/le-marche', '<a rel="next" href="/actualites/la-piscine">Article suivant</a>'],
  ['the next sitting', '/seances/12', '<a href="/seances/13">Séance suivante</a>'],
  ['the next year', '/deliberations/2023', '<div class="pagination"><a href="/deliberations/2024">Suivant</a></div>'],
  ['the year in the query, outside of any pager', '/deliberations?annee=2023', '<a href="?annee=2024">2024</a>'],
  ['a page before', '/liste?page=3', '<div class="pagination"><a href="?page=2">Suivant</a></div>'],
  ['the same page', '/liste?page=3', '<div class="pagination"><a href="?page=3">Suivant</a></div>'],
  [
    'another site',
    '/liste',
    '<div class="pagination"><a rel="next" href="https://autre.example/liste?page=2">Suivant</a></div>',
  ],
  [
    'another protocol',
    '/liste',
    '<div class="pagination"><a rel="next" href="http://www.ville.example/liste?page=2">Suivant</a></div>',
  ],
  ['another list of the site', '/deliberations', '<div class="pagination"><a href="/arretes?page=2">Suivant</a></div>'],
  [
    'two things at once',
    '/liste?page=1',
    '<div class="pagination"><a href="?page=2&amp;theme=finances">Suivant</a></div>',
  ],
  ['the last page', '/liste?page=1', '<div class="pagination"><a href="?page=9">Dernière page »»</a></div>'],
  [
    'a slide show',
    '/',
    '<div class="carousel"><button class="slick-next">Suivant</button><a href="#">Suivant</a></div>',
  ],
  ['a sort order', '/liste?tri=1', '<a href="?tri=2">2</a>'],
  ['a calendar', '/agenda?mois=3', '<a href="?mois=4">Mois suivant</a>'],
];

describe('what only looks like it', () => {
  test.each(OTHER)('%s', (_what, path, body, head) => {
    expect(turned(body, path, head)).toMatchObject({ byScript: false });
    expect(next(body, path, head)).toBeUndefined();
  });
});

describe('pages that a script turns', () => {
  test.each([
    '<nav class="pagination"><button type="button">Page suivante</button></nav>',
    '<div class="pagination"><a href="#" onclick="go(2)">Suivant</a></div>',
    '<div class="pager"><a href="javascript:__doPostBack(\'page\',2)">›</a></div>',
    '<button type="button">Charger plus de délibérations</button>',
    '<div class="pagination"><button>Voir plus</button></div>',
  ])('are said to be: %s', (body) => {
    expect(turned(body)).toMatchObject({ byScript: true });
    expect(next(body)).toBeUndefined();
  });

  test('are not where an address says the same', () => {
    const body = '<nav class="pager"><a rel="next" href="?page=1">Page suivante</a><button>Voir plus</button></nav>';
    expect(turned(body)).toMatchObject({ byScript: false, next: `${HOST}/deliberations?page=1` });
  });
});

test('the documents of a page are those that the marks would stand beside, and nothing of it is run or loaded', () => {
  const body = `<script>globalThis.delibereRan = true;</script><img src="https://www.ville.example/pixel.png" onerror="globalThis.delibereRan = true">
    <h1>Délibérations du conseil municipal</h1><ul>
    <li><a href="/uploads/2024/deliberation-2024-012.pdf">Délibération n° 2024-012 – Tarifs</a></li>
    <li><a href="/uploads/2024/deliberation-2024-013.pdf#page=2">Délibération n° 2024-013 – Voirie</a></li>
    <li><a href="/uploads/2024/menu-cantine.pdf">Menu de la cantine</a></li></ul>`;
  const { documents } = turned(body);
  expect(documents).toEqual([
    { address: `${HOST}/uploads/2024/deliberation-2024-012.pdf`, label: 'Délibération n° 2024-012 – Tarifs' },
    { address: `${HOST}/uploads/2024/deliberation-2024-013.pdf`, label: 'Délibération n° 2024-013 – Voirie' },
  ]);
  expect(globalThis).not.toHaveProperty('delibereRan');
});
