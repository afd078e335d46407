import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexAmounts } from '../../../lib/parse/grammar/amount/lex-amounts.ts';
import { fold } from '../../../lib/parse/text/fold.ts';

const read = (text: string) =>
  lexAmounts(fold(text)).map(({ cents, start, end }) => [cents, text.slice(start, end)] as const);

describe('lexAmounts', () => {
  it.each<[string, [number, string][]]>([
    ['une aide de 3 215 €, puis rien', [[321500, '3 215 €']]],
    ['une aide de 3215€', [[321500, '3215€']]],
    [
      'de 4 000 €HT et de 5 000 € TTC',
      [
        [400000, '4 000 €HT'],
        [500000, '5 000 € TTC'],
      ],
    ],
    [
      '2.992,35 € ; 627 090.00 € ; 19.462.59 €',
      [
        [299235, '2.992,35 €'],
        [62709000, '627 090.00 €'],
        [1946259, '19.462.59 €'],
      ],
    ],
    ["– 1'697€", [[169700, "1'697€"]]],
    ['250 000,- €', [[25000000, '250 000,- €']]],
    ['226,60 euros', [[22660, '226,60 euros']]],
    ['12,5 €', [[1250, '12,5 €']]],
    ["10,8 millions d'euros", [[1080000000, "10,8 millions d'euros"]]],
    [
      '7M€ et 5 Md €',
      [
        [700000000, '7M€'],
        [500000000000, '5 Md €'],
      ],
    ],
    ['1,125 M€', [[112500000, '1,125 M€']]],
    [
      '100 et 120 K€',
      [
        [10000000, '100'],
        [12000000, '120 K€'],
      ],
    ],
    [
      "entre 1 et 1,3 million d'euros",
      [
        [100000000, '1'],
        [130000000, "1,3 million d'euros"],
      ],
    ],
    ['1 350 €*', [[135000, '1 350 €']]],
    ['mille deux cents euros', [[120000, 'mille deux cents euros']]],
    ["deux millions d'euros", [[200000000, "deux millions d'euros"]]],
    ['douze euros et cinquante centimes', [[1250, 'douze euros et cinquante centimes']]],
    ['900 € (neuf cents euros)', [[90000, '900 € (neuf cents euros)']]],
    ['neuf cents euros (900,00 €)', [[90000, 'neuf cents euros (900,00 €)']]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    'les 56 000 avocats de 2013',
    'Club des cyclistes (1942)',
    'la fréquence 88 FM',
    'un local de 93,50 m²',
    'article 6574, chapitre 65, n° 000 173',
    'le 12/06/2019, au 04 77 00 00 00',
    'sur la délibération 2013/250 €',
    // Decimal or thousands? Nobody can tell.
    'soit 2,500 €',
    // The words and the figures disagree.
    '500 € (six cents euros)',
    "à l'euro symbolique",
  ])('leaves alone: %s', (text) => expect(read(text)).toEqual([]));

  it('does not join the number before an amount to it', () => {
    expect(read('le budget 2013 500 € de plus')).toEqual([[50000, '500 €']]);
    expect(read('chapitre 65 4 000 €')).toEqual([[400000, '4 000 €']]);
  });
});

const group = (whole: number, separator: string) => String(whole).replace(/\B(?=(?:\d{3})+$)/g, separator);

describe('every printed form reads back to its value', () => {
  const cents = integer({ min: 1, max: 99_999_999_999 });
  const unit = constantFrom(' €', '€', ' euros', ' EUR', ' € TTC', ' €HT', ' €uros');
  it.each<[string, (whole: number, decimals: string) => string]>([
    ['spaces, comma', (whole, decimals) => `${group(whole, ' ')},${decimals}`],
    ['spaces, dot', (whole, decimals) => `${group(whole, ' ')}.${decimals}`],
    ['dots, comma', (whole, decimals) => `${group(whole, '.')},${decimals}`],
    ['dots, dot', (whole, decimals) => `${group(whole, '.')}.${decimals}`],
    ['apostrophes', (whole, decimals) => `${group(whole, "'")}.${decimals}`],
    ['plain', (whole, decimals) => `${whole},${decimals}`],
  ])('%s', (_, print) => {
    assert(
      property(cents, unit, (value, printedUnit) => {
        const figures = print(Math.floor(value / 100), String(value % 100).padStart(2, '0'));
        const text = `une aide de ${figures}${printedUnit} pour 2020`;
        expect(read(text)).toEqual([[value, `${figures}${printedUnit}`]]);
      }),
    );
  });

  it('in words', () => {
    assert(
      property(integer({ min: 1, max: 999_999_999 }), (value) => {
        const words = `${inWords(value)} euros`;
        expect(read(`la somme de ${words}`)).toEqual([[value * 100, words]]);
      }),
    );
  });
});

const SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'
    .split(' ')
    .map(fold);
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

/** French as the spelling reform of 1990 writes it, with « et un ». */
function inWords(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) {
    const ten = Math.floor(value / 10);
    const rest = ten === 7 || ten === 9 ? (value % 10) + 10 : value % 10;
    if (rest === 0) return (TENS[ten] ?? '') + (ten === 8 ? 's' : '');
    return `${TENS[ten]}${(rest === 1 || rest === 11) && ten < 8 ? '-et-' : '-'}${SMALL[rest]}`;
  }
  if (value < 1000) {
    const hundreds = Math.floor(value / 100);
    const head = hundreds === 1 ? 'cent' : `${SMALL[hundreds]} cent`;
    return value % 100 === 0 ? head + (hundreds > 1 ? 's' : '') : `${head} ${inWords(value % 100)}`;
  }
  const [scale, name] = value < 1e6 ? [1e3, 'mille'] : [1e6, value < 2e6 ? 'million' : 'millions'];
  const count = Math.floor(value / scale);
  const head = scale === 1e3 && count === 1 ? 'mille' : `${inWords(count)} ${name}`;
  return value % scale === 0 ? head : `${head} ${inWords(value % scale)}`;
}
