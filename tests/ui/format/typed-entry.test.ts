import { describe, expect, test } from 'vitest';
import type { EntryType } from '../../../lib/model/correctable-types.ts';
import type { EntryValue } from '../../../lib/model/correction.ts';
import { isWrong, partsOf, readTypedEntry, typedEntry, type TypedEntry } from '../../../lib/ui/format/typed-entry.ts';

const read = (type: EntryType, typed: TypedEntry, isName = false) => readTypedEntry(type, partsOf(type, isName), typed);

describe('what is typed for an entry', () => {
  test.each<[EntryType, TypedEntry, EntryValue]>([
    ['proxy', { giver: ' Paul SERVANCE ', holder: '' }, { giver: 'Paul SERVANCE' }],
    ['proxy', { giver: 'Paul', holder: 'Rose' }, { giver: 'Paul', holder: 'Rose' }],
    ['voter', { name: 'Paul', group: ' ' }, { name: 'Paul' }],
    ['reference', { number: '2020.1', date: '' }, { number: '2020.1' }],
    ['reference', { number: '', date: '2020-02-14' }, { date: '2020-02-14' }],
    ['amount', { amountCents: '4 500,50', role: 'cost', payer: '' }, { amountCents: 450_050, role: 'cost' }],
    ['text', { sentence: 'APPROUVE' }, 'APPROUVE'],
  ])('is read as %s from %j', (type, typed, expected) => {
    expect(read(type, typed)).toEqual(expected);
  });

  test.each<[EntryType, TypedEntry, string, string]>([
    ['proxy', { giver: ' ', holder: 'Rose' }, 'giver', 'correct.wrong.name'],
    ['voter', {}, 'name', 'correct.wrong.name'],
    ['voter', { name: 'x'.repeat(2_001) }, 'name', 'correct.wrong.name'],
    ['reference', { number: ' ', date: '' }, 'number', 'correct.wrong.reference'],
    ['reference', { number: '', date: '2020-02-30' }, 'date', 'correct.wrong.day'],
    ['amount', { amountCents: 'beaucoup', role: 'cost' }, 'amountCents', 'correct.wrong.money'],
    ['text', { sentence: '' }, 'sentence', 'correct.wrong.text'],
  ])('is no %s: %j', (type, typed, part, why) => {
    const wrong = read(type, typed);
    expect(isWrong(wrong)).toBe(true);
    expect(wrong).toEqual({ part, why });
  });

  test.each<[EntryType, EntryValue, boolean]>([
    ['proxy', { giver: 'Paul', holder: 'Rose' }, false],
    ['reference', { number: '2020.1', date: '2020-02-14' }, false],
    ['amount', { amountCents: 120_000, role: 'received', payer: 'la Région' }, false],
    ['text', 'Paul SERVANCE', true],
    ['text', 'APPROUVE', false],
  ])('stands in the fields as it was said: %s %j', (type, value, isName) => {
    const parts = partsOf(type, isName);
    expect(readTypedEntry(type, parts, typedEntry(parts, value))).toEqual(value);
  });
});
