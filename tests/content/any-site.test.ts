/** Pages of any site, written for this test: ordinary ones stay untouched, and lists of acts are found in many shapes. */
import { describe, expect, test } from 'vitest';
import { recogniserAnywhere } from '../../entrypoints/in-page/links/anywhere.ts';

const load = (pages: Record<string, unknown>): [name: string, source: string][] =>
  Object.entries(pages).map(([path, source]) => [path.replace(/^.*\/|\.html$/g, ''), String(source)]);

const ORDINARY = load(import.meta.glob('./pages/ordinary/*.html', { query: '?raw', import: 'default', eager: true }));
const LISTINGS = load(import.meta.glob('./pages/listings/*.html', { query: '?raw', import: 'default', eager: true }));

/** What the page's links are taken for, each named by its words. */
function recognised(source: string): { words: string; wanted: string | undefined; found: string | undefined }[] {
  const page = new DOMParser().parseFromString(source, 'text/html');
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const base = page.createElement('base');
  base.href = address;
  page.head.prepend(base);
  const recogniser = recogniserAnywhere(page, () => new URL(address));
  const recognise = recogniser.look();
  return [...page.querySelectorAll<HTMLAnchorElement>(recogniser.candidates)].map((link) => ({
    words: link.textContent,
    // `data-act` is for the test alone: no recogniser looks at it.
    wanted: link.hasAttribute('data-act') ? link.dataset['act'] || 'document' : undefined,
    found: { document: 'document', 'no-address': 'none', '': undefined }[recognise(link)?.kind ?? ''],
  }));
}

describe('ordinary pages', () => {
  test('are many, and hold links to files', () => {
    expect(ORDINARY.length).toBeGreaterThanOrEqual(40);
    const links = ORDINARY.flatMap(([, source]) => recognised(source));
    expect(links.length).toBeGreaterThan(150);
  });

  test.each(ORDINARY)('%s gets no mark', (_name, source) => {
    expect(recognised(source).filter(({ found }) => found !== undefined)).toEqual([]);
  });
});

describe('lists of acts', () => {
  test('are many', () => {
    expect(LISTINGS.length).toBeGreaterThanOrEqual(20);
  });

  test.each(LISTINGS)('%s: each act is found, and nothing else', (_name, source) => {
    const links = recognised(source);
    expect(links.some(({ wanted }) => wanted !== undefined)).toBe(true);
    expect(links.filter(({ wanted, found }) => wanted !== found)).toEqual([]);
  });
});
