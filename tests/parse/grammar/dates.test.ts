import { assert, constantFrom, date, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAt, dayAt, isoDate } from '../../../lib/parse/grammar/dates.ts';
import { fold } from '../../../lib/parse/text/fold.ts';
import { MONTHS } from '../../generated/wording.ts';

const two = (figure: number) => String(figure).padStart(2, '0');

/** How councils print a date. */
const FORMATS: readonly ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  (year, month, day) => `le ${two(day)} ${(MONTHS[month - 1] ?? '').toUpperCase()} ${year}`,
  (year, month, day) => ` : ${two(day)}/${two(month)}/${year}`,
  (year, month, day) => `du lundi ${day}${day === 1 ? 'er' : ''} ${MONTHS[month - 1] ?? ''} ${year}`,
  (year, month, day) => `${two(day)}.${two(month)}.${year}`,
  (year, month, day) => `:${year}${two(month)}${two(day)}`,
  (year, month, day) => `${year}-${two(month)}-${two(day)}`,
];

describe('dates', () => {
  it('are read in every format', () => {
    const days = date({ min: new Date('1990-01-01'), max: new Date('2079-12-31'), noInvalidDate: true });
    assert(
      property(days, constantFrom(...FORMATS), (day, format) => {
        const iso = day.toISOString().slice(0, 10);
        const [year = 0, month = 0, of = 0] = iso.split('-').map(Number);
        expect(dateAt(fold(format(year, month, of)), 0)?.value).toBe(iso);
      }),
    );
  });

  it.each([
    ['01er juillet 2031', '2031-07-01'],
    ['1 er janvier 2031', '2031-01-01'],
    ['5.2.13', '2013-02-05'],
    ['quatre juillet deux mille vingt-deux', '2022-07-04'],
    ['12 mars deux mille dix-neuf', '2019-03-12'],
    ['le : 5 mars 2031', '2031-03-05'],
  ])('%s', (text, wanted) => {
    expect(dateAt(fold(text), 0)?.value).toBe(wanted);
  });

  it.each(['31/02/2031', '14 juin', 'mars 2031', '12/2031', '2031', '45 juin 2031', '1234567890', 'le conseil'])(
    '%s is none',
    (text) => {
      expect(dateAt(fold(text), 0)).toBeUndefined();
    },
  );

  it.each([
    ['treize novembre à dix-neuf heures', { day: 13, month: 11 }],
    ['premier juillet', { day: 1, month: 7 }],
    ['le 29 juin,', { day: 29, month: 6 }],
  ])('%s is a day without its year', (text, wanted) => {
    expect(dayAt(fold(text), 0)).toMatchObject(wanted);
  });

  it('know the calendar', () => {
    expect(isoDate(2032, 2, 29)).toBe('2032-02-29');
    expect(isoDate(2031, 2, 29)).toBeUndefined();
  });
});
