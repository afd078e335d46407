import { describe, expect, test } from 'vitest';
import { maySamePerson, partsOf, sureName } from '../../../lib/parse/checks/names.ts';

const mayBeOne = (one: string, other: string): boolean => maySamePerson(partsOf(one), partsOf(other));

describe('may be one person', () => {
  test.each([
    ['Denis AUBRAC', 'Denis AUBRAC'],
    ['M. AUBRAC Denis', 'Denis Aubrac'],
    ['Mme Élise FONT-ROMEU', 'FONT ROMEU Elise'],
    ['D. AUBRAC', 'Denis AUBRAC'],
    ['T.AUBRAC', 'Thierry Aubrac'],
    ['J.-L. SERRE', 'Jean-Luc SERRE'],
    ['Madame SERRE', 'Inès SERRE'],
    ['Inès', 'Inès SERRE'],
    ['Marie SERRE', 'Marie SERRE-PLAINE'],
  ])('%s = %s', (one, other) => {
    expect(mayBeOne(one, other)).toBe(true);
    expect(mayBeOne(other, one)).toBe(true);
  });

  test.each([
    ['Denis AUBRAC', 'Denise AUBRAC'],
    ['Denis AUBRAC', 'Paul AUBRAC'],
    ['P. AUBRAC', 'Denis AUBRAC'],
    ['Denis AUBRAC', 'Denis AUBRET'],
    ['D.', 'Denis AUBRAC'],
    ['', 'Denis AUBRAC'],
    ['Mme', 'Mme SERRE'],
  ])('%s ≠ %s', (one, other) => {
    expect(mayBeOne(one, other)).toBe(false);
    expect(mayBeOne(other, one)).toBe(false);
  });
});

const sure = (name: string) => sureName(partsOf(name));

test('surely one person: every part, no initials, more than a family name', () => {
  expect(sure('M. AUBRAC Denis')).toBe(sure('Denis Aubrac'));
  expect(sure('Denis AUBRAC')).not.toBe(sure('Denis AUBRAC-SERRE'));
  expect(sure('D. AUBRAC')).toBeUndefined();
  expect(sure('AUBRAC')).toBeUndefined();
});
