import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment } from '../../../lib/ui/format/dates.ts';
import { formatBytes, formatFigure, formatPercent } from '../../../lib/ui/format/figures.ts';
import { formatList } from '../../../lib/ui/format/lists.ts';
import { formatChange, formatDifference, formatMoney } from '../../../lib/ui/format/money.ts';
import { pickLanguage } from '../../../lib/ui/language.ts';
import { pageAddress, safeAddress } from '../../../lib/ui/safe-address.ts';

/** No-break spaces made plain, so that the tables can be read. */
const plain = (text: string | undefined): string | undefined => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  it.each([
    [400_000, '4 000 €', '€4,000'],
    [299_235, '2 992,35 €', '€2,992.35'],
    [50, '0,50 €', '€0.50'],
    [0, '0 €', '€0'],
    [510_000_000_00, '510 000 000 €', '€510,000,000'],
  ])('%d cents', (cents, french, english) => {
    expect(plain(formatMoney(cents, 'fr'))).toBe(french);
    expect(formatMoney(cents, 'en')).toBe(english);
  });

  it('never breaks between the figures and the unit', () => {
    expect(formatMoney(1_234_500, 'fr')).not.toContain(' ');
  });

  it.each([
    [50_000, '+500 €', '+€500'],
    [-50_050, '\u2212500,50 €', '\u2212€500.50'],
  ])('%d cents of difference', (cents, french, english) => {
    expect(plain(formatDifference(cents, 'fr'))).toBe(french);
    expect(formatDifference(cents, 'en')).toBe(english);
  });

  it.each([
    [450_000, 400_000, '+13 %'],
    [390_000, 400_000, '\u22123 %'],
    [400_000, 0, undefined],
  ])('%d after %d', (now, then, french) => {
    expect(plain(formatChange(now, then, 'fr'))).toBe(french);
  });
});

describe('dates', () => {
  it.each([
    ['2022-04-14', '14 avril 2022', '14 April 2022'],
    ['2022-08-01', '1er août 2022', '1 August 2022'],
    ['2022-02-30', '2022-02-30', '2022-02-30'],
    ['avril 2022', 'avril 2022', 'avril 2022'],
  ])('%s', (iso, french, english) => {
    expect(formatDay(iso, 'fr')).toBe(french);
    expect(formatDay(iso, 'en')).toBe(english);
  });

  it('of a moment are on the reader’s clock', () => {
    const iso = '2026-11-20T14:05:00Z';
    const hours = String(new Date(iso).getHours()).padStart(2, '0');
    expect(plain(formatMoment(iso, 'fr'))).toContain(`${hours}:05`);
    expect(formatMoment('soon', 'fr')).toBe('soon');
  });
});

describe('figures and lists', () => {
  it('are said in each language', () => {
    expect(plain(formatFigure(1_204, 'fr'))).toBe('1 204');
    expect(plain(formatPercent(0.423, 'fr'))).toBe('42 %');
    expect(plain(formatBytes(1_230_000, 'fr'))).toBe('1,2 Mo');
    expect(plain(formatBytes(248_312, 'en'))).toBe('248 kB');
    expect(formatList(['A', 'B', 'C'], 'fr')).toBe('A, B et C');
    expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C');
  });
});

describe('pickLanguage', () => {
  it.each([
    [['fr-FR', 'en'], 'fr'],
    [['en-US'], 'en'],
    [['de', 'EN-gb', 'fr'], 'en'],
    [['de'], 'fr'],
    [[], 'fr'],
  ] as const)('%j', (preferred, language) => expect(pickLanguage(preferred)).toBe(language));
});

describe('addresses', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['http://a.example', 'http://a.example/'],
    ['javascript:alert(1)', undefined],
    [' java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['/relative', undefined],
    ['', undefined],
  ])('%j', (address, safe) => expect(safeAddress(address)).toBe(safe));

  it('of a page keep the address, and replace what stood after #', () => {
    expect(pageAddress('https://a.example/file/1/download?token=x#top', 4)).toBe(
      'https://a.example/file/1/download?token=x#page=4',
    );
    expect(pageAddress('javascript:0', 4)).toBeUndefined();
  });
});
