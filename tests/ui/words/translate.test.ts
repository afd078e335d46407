import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/ui/words/translate.ts';
import { frenchSpacing } from '../../../lib/ui/words/typography.ts';

const dictionaries = {
  fr: { plain: 'Fini !', named: 'à {name}', many: { one: '{count} voix pour {name}', other: '{count} voix au total' } },
  en: { plain: 'Done!', named: 'to {name}', many: { one: '{count} vote for {name}', other: '{count} votes in all' } },
} as const;

describe('translator', () => {
  const fr = translator('fr', dictionaries);
  const en = translator('en', dictionaries);

  it('fills in values as they are, and groups figures', () => {
    expect(fr('named', { name: '<b>$& {name}</b>' })).toBe('à <b>$& {name}</b>');
    expect(en('many', { count: 12_345 })).toBe('12,345 votes in all');
  });

  it.each([
    [0, '0 voix pour {name}', '0 votes in all'],
    [1, '1 voix pour {name}', '1 vote for {name}'],
    [2, '2 voix au total', '2 votes in all'],
    [1_000_000, '1\u202f000\u202f000 voix au total', '1,000,000 votes in all'],
  ])('chooses the form of %d', (count, french, english) => {
    expect(fr('many', { count })).toBe(french);
    expect(en('many', { count })).toBe(english);
  });

  it('sets French spacing in French only', () => {
    expect(fr('plain')).toBe('Fini\u202f!');
    expect(en('plain')).toBe('Done!');
  });
});

describe('frenchSpacing', () => {
  it.each([
    ['Source : ici', 'Source\u202f: ici'],
    ['« oui »', '«\u202foui\u202f»'],
    ['4 000 €', '4\u202f000\u202f€'],
    ['le 15 juin 2023', 'le 15 juin 2023'],
    ['+13 %', '+13\u202f%'],
    ['https://a.example/x?y', 'https://a.example/x?y'],
  ])('%s', (plain, spaced) => expect(frenchSpacing(plain)).toBe(spaced));
});
