import { describe, expect, it } from 'vitest';
import { numberWordsAt } from '../../../lib/parse/grammar/number-words.ts';

describe('numbers in words', () => {
  it.each([
    ['deux mille vingt-deux', 2022],
    ['deux mil vingt', 2020],
    ['mille cent-vingt-quatre', 1124],
    ['quatre-vingt-dix-sept mille', 97_000],
    ['soixante et onze', 71],
    ['vingt et un', 21],
    ['deux cents', 200],
    ['cent mille', 100_000],
    ['deux millions trois cent mille', 2_300_000],
    ['dix-sept', 17],
  ])('%s', (words, wanted) => {
    expect(numberWordsAt(words, 0)).toEqual({ value: wanted, end: words.length });
  });

  it.each([
    ['deux mille vingt-cinq, treize novembre', 2025, 'deux mille vingt-cinq'],
    ['quatre vingt dix deux', 90, 'quatre vingt dix'],
    ['trois deux', 3, 'trois'],
    ['quinze conseillers', 15, 'quinze'],
  ])('%s ends where the words cannot follow', (words, value, read) => {
    expect(numberWordsAt(words, 0)).toEqual({ value, end: read.length });
  });

  it('finds none in other words', () => {
    expect(numberWordsAt('conseil municipal', 0)).toBeUndefined();
    expect(numberWordsAt('et deux', 0)).toBeUndefined();
  });
});
