import { describe, expect, test } from 'vitest';
import { isSamePerson, maySamePerson } from '../../../lib/parse/checks/names.ts';

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
    expect(maySamePerson(one, other)).toBe(true);
    expect(maySamePerson(other, one)).toBe(true);
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
    expect(maySamePerson(one, other)).toBe(false);
    expect(maySamePerson(other, one)).toBe(false);
  });
});

test('surely one person: every part, no initials, more than a family name', () => {
  expect(isSamePerson('M. AUBRAC Denis', 'Denis Aubrac')).toBe(true);
  expect(isSamePerson('D. AUBRAC', 'D. AUBRAC')).toBe(false);
  expect(isSamePerson('AUBRAC', 'AUBRAC')).toBe(false);
  expect(isSamePerson('Denis AUBRAC', 'Denis AUBRAC-SERRE')).toBe(false);
});
