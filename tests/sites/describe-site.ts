/** Tests of one declared site: what its links lead to, and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { CANDIDATES } from '../../lib/sites/candidates.ts';
import { recognise } from '../../lib/sites/recognise.ts';
import { siteOf } from '../../lib/sites/registry.ts';
import type { Site } from '../../lib/sites/site.ts';

interface SiteCases {
  site: Site;
  /** Pages of the site that show links to documents, whatever the words around them. */
  pages: readonly string[];
  /** Links on the first of the pages that lead to documents, and their canonical addresses. */
  documents: readonly (readonly [how: string, href: string, address: string])[];
  /** Links on the first of the pages that lead to none. */
  lookAlikes: readonly (readonly [why: string, href: string])[];
  /** Pages that only look like the site's. */
  strangers: readonly string[];
}

/** The parts of an address that the first-stage selector looks for, read from the selector itself. */
const HINTS = [...CANDIDATES.matchAll(/href\*="([^"]+)"/g)].map((match) => match[1] ?? '');

const SILENT = { text: () => 'Télécharger', heading: () => '', inMenus: () => false };

export function describeSite({ site, pages, documents, lookAlikes, strangers }: SiteCases): void {
  const [page = ''] = pages;
  const found = (href: string, from = page, context = SILENT) =>
    recognise(site, new URL(from), new URL(href, from), context);

  describe(site.authority, () => {
    test.each(pages)('%s is a page of it', (address) => {
      expect(siteOf(new URL(address))).toBe(site);
    });

    test.each(strangers)('%s is none', (address) => {
      expect(siteOf(new URL(address))).toBeUndefined();
    });

    test.each(documents)('a document %s', (_how, href, address) => {
      for (const from of pages) expect(found(new URL(href, page).href, from)).toBe(address);
      expect(HINTS.some((hint) => href.includes(hint))).toBe(true);
      expect(found(href, page, { ...SILENT, inMenus: () => true })).toBeUndefined();
    });

    test.each(lookAlikes)('a look-alike: %s', (_why, href) => {
      expect(found(href)).toBeUndefined();
    });
  });
}
