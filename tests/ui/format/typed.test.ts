import { expect, test } from 'vitest';
import type { ValueType } from '../../../lib/model/correctable-types.ts';
import { asTyped, readTyped } from '../../../lib/ui/format/typed.ts';

test.each<[ValueType, string, string | number | undefined]>([
  ['money', '4 500,50', 450_050],
  ['money', '4500.5 €', 450_050],
  ['money', '4\u202f500 euros', 450_000],
  ['money', '1.250.000', 125_000_000],
  ['money', '0', 0],
  ['money', '4,505', undefined],
  ['money', '-3', undefined],
  ['money', '4 50', undefined],
  ['day', '2022-04-14', '2022-04-14'],
  ['day', '2022-04-31', undefined],
  ['count', '42', 42],
  ['count', '4.2', undefined],
  ['year', '22', undefined],
  ['text', '  Club  ', 'Club'],
  ['text', '   ', undefined],
  ['outcome', 'majority', 'majority'],
])('%s typed as « %s »', (type, typed, expected) => {
  expect(readTyped(type, typed)).toBe(expected);
});

test('a value is laid out as it would be typed', () => {
  expect(asTyped('money', 450_005)).toBe('4500,05');
  expect(asTyped('money', 450_000)).toBe('4500');
  expect(asTyped('count', 7)).toBe('7');
  expect(asTyped('day', undefined)).toBe('');
});
