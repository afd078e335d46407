import { describe, expect, it } from 'vitest';
import { placeHash, placeOf, type ReaderPlace } from '../../../lib/ui/reader/reader-address.ts';

const ADDRESS = 'https://www.exemple.fr/file/1/download?token=a%20b&x=é';

describe('the address of the annotated document', () => {
  it.each<ReaderPlace>([
    { address: 'https://www.exemple.fr/acte.pdf' },
    { address: 'https://www.exemple.fr/acte.pdf?a=1&b=2', page: 12 },
    { address: 'https://www.exemple.fr/acte.pdf', act: 0, field: 'grants.0.amountCents' },
    { address: 'https://www.exemple.fr/acte.pdf', page: 3, quote: 'à l’unanimité & « sans réserve » #1' },
    { address: 'https://www.exemple.fr/acte.pdf', version: 'a'.repeat(64), page: 2 },
  ])('says the same when it is read: %j', (place) => {
    expect(placeOf(placeHash(place))).toEqual(place);
  });

  it('keeps an address that holds signs of its own', () => {
    expect(placeOf(placeHash({ address: ADDRESS }))?.address).toBe(new URL(ADDRESS).href);
  });

  it.each([
    ['nothing', ''],
    ['no document', '#page=3'],
    ['a script', '#document=javascript:alert(1)'],
    ['a file', '#document=file:///etc/passwd'],
    ['data', '#document=data:text/html,x'],
    ['no address', '#document=acte.pdf'],
  ])('names no document: %s', (_what, hash) => {
    expect(placeOf(hash)).toBeUndefined();
  });

  it.each([
    ['page 0', 'page=0'],
    ['a page that is no number', 'page=1e3'],
    ['a page beyond any document', 'page=999999999'],
    ['a negative act', 'act=-1'],
    ['a field that is none', 'field=%3Cimg%20src%3Dx%3E'],
    ['a field without end', `field=${'a.'.repeat(50)}a`],
    ['a version that is no hash', 'version=../../x'],
    ['an empty quote', 'quote=%20%20'],
  ])('leaves out what makes no sense: %s', (_what, part) => {
    expect(placeOf(`#document=https://www.exemple.fr/a.pdf&${part}`)).toEqual({
      address: 'https://www.exemple.fr/a.pdf',
    });
  });

  it('cuts a quote that is longer than any passage', () => {
    const place = placeOf(placeHash({ address: 'https://www.exemple.fr/a.pdf', quote: 'x'.repeat(5_000) }));
    expect(place?.quote).toHaveLength(1_000);
  });
});
