/** The listing of deliberations: by sitting, in pages, with a button that adds the next page's links by script. */
import type { LinkedDocument } from './document.ts';
import { LISTING_PATH, type Origin, pageFrame } from './frame.ts';
import { html, Markup } from './html.ts';

/** Documents on a page of the listing. */
export const PAGE_SIZE = 14;

export const pageCount = (documents: readonly LinkedDocument[]): number =>
  Math.max(1, Math.ceil(documents.length / PAGE_SIZE));

/** Page `index`, counted from 0 as the real site counts it: `?page=1` is the second one. */
export function listingPage(documents: readonly LinkedDocument[], index: number, origin: Origin): Markup {
  const shown = documents.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE);
  return pageFrame(
    'Délibérations',
    origin,
    html`<p>Les délibérations sont classées par séance, de la plus récente à la plus ancienne.</p>
      <div id="seances">${groups(shown)}</div>
      ${pager(index, pageCount(documents))}`,
  );
}

function groups(documents: readonly LinkedDocument[]): Markup[] {
  const names = [...new Set(documents.map(({ group }) => group))];
  return names.map((name) => {
    const items = documents.filter(({ group }) => group === name).map(item);
    return html`<section>
      <h2>${name}</h2>
      <ul class="documents">
        ${items}
      </ul>
    </section>`;
  });
}

const item = ({ label, path }: LinkedDocument): Markup => html`<li><a href="${path}">${label}</a></li>`;

function pager(index: number, pages: number): Markup {
  const next = `${LISTING_PATH}?page=${index + 1}`;
  const previous = index === 1 ? LISTING_PATH : `${LISTING_PATH}?page=${index - 1}`;
  return html`<nav class="pager" aria-label="Pages">
      ${index > 0 ? html`<a rel="prev" href="${previous}">Page précédente</a>` : ''}
      <span>Page ${index + 1} sur ${pages}</span>
      ${index + 1 < pages ? html`<a rel="next" href="${next}">Page suivante</a>` : ''}
      ${index + 1 < pages ? html`<button type="button" id="voir-plus" data-next="${next}">Voir plus</button>` : ''}
    </nav>
    <script>
      ${MORE};
    </script>`;
}

/** As the pagers of many sites do: the next page's entries are fetched and appended. */
const MORE = new Markup(`
  const button = document.getElementById('voir-plus');
  button?.addEventListener('click', async () => {
    const answer = await fetch(button.dataset.next);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.getElementById('seances').append(...next.getElementById('seances').children);
    button.remove();
  });
`);
