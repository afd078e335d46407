import { expect, test } from 'vitest';
import type { ValueType } from '../../lib/model/correctable-types.ts';
import { readWords } from '../../lib/parse/read-words.ts';

test.each<[ValueType, string, string | number | undefined]>([
  ['money', '4 500 €', 450_000],
  ['money', 'une subvention de 4 500,50 euros', 450_050],
  ['money', '4\u202f500,00', 450_000],
  ['money', 'de 400 € à 500 €', undefined],
  ['money', 'l’association', undefined],
  ['day', 'séance du 14 avril 2022', '2022-04-14'],
  ['day', '05/02/2013', '2013-02-05'],
  ['day', 'du 14 avril 2022 au 15 avril 2022', undefined],
  ['day', 'le 31 avril 2022', undefined],
  ['count', 'Présents : 42', 42],
  ['count', 'vingt-six', 26],
  ['count', '26 sur 42', undefined],
  ['year', 'au titre de l’année 2023', 2023],
  ['year', '2022-2023', undefined],
  ['text', ' Les Ateliers\ndu Vallon ', 'Les Ateliers du Vallon'],
  ['outcome', 'adopté à l’unanimité', undefined],
])('%s in « %s »', (type, quote, expected) => {
  expect(readWords(type, quote)).toBe(expected);
});
