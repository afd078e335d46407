import { expect, test } from 'vitest';
import type { EntryValue } from '../../lib/model/correction.ts';
import { readEntryWords } from '../../lib/parse/read-entry-words.ts';

test.each<[string, string, EntryValue | undefined]>([
  ['roll.present', 'Mme Anne DE LA TOUR', 'Anne DE LA TOUR'],
  ['roll.absent', 'M. Paul\nSERVANCE,', 'Paul SERVANCE'],
  ['roll.present', 'DURAND Paul, MARTIN Anne', undefined],
  ['roll.present', 'donne pouvoir à', undefined],
  ['decisions', ' APPROUVE\nle budget ', 'APPROUVE le budget'],
  ['votes.0.named.notVoting', 'M. Hector BOISVERT ne prend pas part au vote', { name: 'Hector BOISVERT' }],
  ['votes.0.named.against', 'MM. Jean DUPONT et Paul DURAND', undefined],
  ['references', 'la délibération n° 2031-45 du 12 mars 2031', { number: '2031-45', date: '2031-03-12' }],
  ['references', 'délibération du 12 mars 2031', { date: '2031-03-12' }],
  ['references', 'DEL2031-72', { number: 'DEL2031-72' }],
  ['references', 'n° 45', { number: '45' }],
  ['references', 'n° 2031-45 et n° 2031-46 du 12 mars 2031', undefined],
  ['references', 'le conseil', undefined],
  ['roll.proxies', 'M. A. MARTY donne pouvoir à Mme B. NOEL', undefined],
  ['amounts', '4 500 €', undefined],
  ['title', 'un titre', undefined],
])('of %s in « %s »', (list, quote, expected) => {
  expect(readEntryWords(list, quote)).toEqual(expected);
});

test.each<[string, string, EntryValue, EntryValue | undefined]>([
  ['amounts', 'un coût de 4 500 €', { amountCents: 1, role: 'cost' }, { amountCents: 450_000, role: 'cost' }],
  ['amounts', 'un coût', { amountCents: 1, role: 'cost' }, undefined],
  ['votes.0.named.for', 'Mme Anne PETIT', { name: 'A. PETIT', group: 'G' }, { name: 'Anne PETIT', group: 'G' }],
  ['references', 'n° 45', { number: '44', date: '2031-03-12' }, { number: '45' }],
])('of %s in « %s », the rest stays', (list, quote, before, expected) => {
  expect(readEntryWords(list, quote, before)).toEqual(expected);
});
