import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watchLinks } from '../../entrypoints/links.content/watch-links.ts';
import { CANDIDATES } from '../../lib/sites/candidates.ts';
import { link } from './listing.ts';

const seen = vi.fn<() => void>();

/** Each test has a document of its own, so that what one watches is no other's. */
function watch(html: string): Document {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = html;
  watchLinks(page, CANDIDATES, seen);
  return page;
}

beforeEach(() => {
  seen.mockClear();
});

/** After the observers of everything done so far. */
const told = () => new Promise((resolve) => setTimeout(resolve));

describe('the first stage', () => {
  test('says at once that there are links', () => {
    watch(link(1));
    expect(seen).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['a link is added', (page: Document) => page.body.insertAdjacentHTML('beforeend', link(1))],
    [
      'a part of the page that holds one is added',
      (page: Document) => page.body.insertAdjacentHTML('beforeend', `<ul><li>${link(1)}</li></ul>`),
    ],
    [
      'a link is given such an address',
      (page: Document) => page.querySelector('a')?.setAttribute('href', '/sites/acte.PDF'),
    ],
  ])('says so when %s', async (_when, change) => {
    const page = watch('<a href="/budget">Budget</a>');
    expect(seen).not.toHaveBeenCalled();
    change(page);
    await told();
    expect(seen).toHaveBeenCalledTimes(1);
  });

  test('says so once', async () => {
    const page = watch('<p></p>');
    for (const n of [1, 2, 3]) page.body.insertAdjacentHTML('beforeend', link(n));
    await told();
    page.body.insertAdjacentHTML('beforeend', link(4));
    await told();
    expect(seen).toHaveBeenCalledTimes(1);
  });

  test('says nothing of other links, words and parts', async () => {
    const page = watch('<a href="/budget">Budget</a>');
    page.body.append('/file/1/download?token=x');
    page.body.insertAdjacentHTML('beforeend', '<div data-href="/download"><img src="/plan.pdf"><a>acte.pdf</a></div>');
    page.querySelector('a')?.setAttribute('href', '/actualites');
    await told();
    expect(seen).not.toHaveBeenCalled();
  });
});
