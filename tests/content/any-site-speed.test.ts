/** Long lists of any shape: recognising must not take more than in proportion, whatever stands around the links. */
import { describe, expect, test } from 'vitest';
import { recogniserAnywhere } from '../../entrypoints/in-page/links/anywhere.ts';

const LINKS = 4_000;
/** A batch of links as the marks look at it. */
const BATCH = 100;

const SHAPES = [
  ['entries', (n: number) => `<li><a href="/d/${n}.pdf">Acte ${n}</a></li>`],
  ['lines', (n: number) => `<a href="/d/${n}.pdf">Acte ${n}</a><br>`],
  ['headings', (n: number) => `<h3>Acte ${n}</h3><a href="/d/${n}.pdf">Télécharger</a>`],
] as const;

/** Milliseconds for all links of a page, and how many are acts. */
function recogniseAll(item: (n: number) => string, links: number): { ms: number; acts: number } {
  const items = Array.from({ length: links }, (_, n) => item(n)).join('');
  const source = `<base href="https://a.fr/"><h1>Délibérations du conseil municipal</h1><div class="items">${items}</div>`;
  const page = new DOMParser().parseFromString(source, 'text/html');
  const recogniser = recogniserAnywhere(page, () => new URL('https://a.fr/actes'));
  const found = [...page.querySelectorAll<HTMLAnchorElement>('a')];
  const begun = performance.now();
  let acts = 0;
  for (let begin = 0; begin < found.length; begin += BATCH) {
    const recognise = recogniser.look();
    acts += found.slice(begin, begin + BATCH).filter((link) => recognise(link) !== undefined).length;
  }
  return { ms: performance.now() - begun, acts };
}

describe('4 000 links', () => {
  test.each(SHAPES)('as %s are recognised without holding the page up', (_shape, item) => {
    const { ms, acts } = recogniseAll(item, LINKS);
    expect(acts).toBe(LINKS);
    // Between two batches the page has its turn. A tenth of a second is the most that feels like at once.
    expect(ms / (LINKS / BATCH)).toBeLessThan(100);
  });
});
