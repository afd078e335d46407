import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedText, foldedWords } from '../../lib/collection/fold.ts';
import { needleOf, termsOf } from '../../lib/collection/terms.ts';

test.each([
  ['L’Œuvre de Saint-Étienne', 'l oeuvre de saint etienne'],
  ["L'OEUVRE DE SAINT ETIENNE", 'l oeuvre de saint etienne'],
  ['2022.00155', '2022 00155'],
  ['École n° 3 (Ævum)', 'ecole n 3 aevum'],
  ['ﬁnancement 1\u202f000 €', 'financement 1 000'],
  ['— … !', ''],
])('« %s » is searched as « %s »', (text, folded) => {
  expect(foldedWords(text).join(' ')).toBe(folded);
  expect(foldedText(text).trim()).toBe(folded);
});

test('both foldings of any text say the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldedText(text).split(' ').filter(Boolean)).toEqual(foldedWords(text));
    }),
  );
});

describe('what is typed', () => {
  test.each([
    ['', []],
    ['  «  " ', []],
    ['club', [' club']],
    ['club sportif', [' club ', ' sportif']],
    ['club sportif ', [' club ', ' sportif']],
    ['"club sportif"', [' club sportif ']],
    ['"club spor', [' club spor']],
    ['« club sportif » roc', [' club sportif ', ' roc']],
    ['“Club sportif” “de Roc”', [' club sportif ', ' de roc ']],
    ['Saint-Étienne 2022.00155', [' saint etienne ', ' 2022 00155']],
    ["l'école", [' l ecole']],
  ])('« %s » asks for %j', (typed, needles) => {
    expect(termsOf(typed).map(needleOf)).toEqual(needles);
  });
});
