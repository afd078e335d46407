import { describe, expect, it } from 'vitest';
import { foundFirst, highlightsOf } from '../../../lib/ui/library/highlight.tsx';

const marked = (text: string, words: string): string[] =>
  highlightsOf(text, words).map(([from, to]) => text.slice(from, to));

describe('the words that were searched for', () => {
  it.each([
    ['L’été à Saint-Étienne', 'ete', ['été']],
    ['L’été à Saint-Étienne', 'ETIENNE saint', ['Saint', 'Étienne']],
    ['École de l’Écluse', 'ecl', ['Écl']],
    ['Les écoles et le collège', 'cole', []],
    ['Maison des jeunes et de la culture', '"jeunes et de"', ['jeunes et de']],
    ['Maison des jeunes', '« jeunes', ['jeunes']],
    ['Maison', '', []],
    ['ﬁlm et film', 'film', ['film']],
    ['😀 Été', 'ete', ['Été']],
    ['', 'été', []],
  ])('in « %s », %s', (text, words, expected) => {
    expect(marked(text, words)).toEqual(expected);
  });

  it('that overlap are one stretch', () => {
    expect(marked('associations', 'asso associations')).toEqual(['associations']);
  });

  it('bring the names that hold them to the front', () => {
    expect(foundFirst(['Harmonie', 'Les Amis', 'Escalade et Vallons'], 'vallon')[0]).toBe('Escalade et Vallons');
  });
});
