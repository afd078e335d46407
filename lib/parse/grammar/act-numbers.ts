/** Numbers that authorities give to their acts, folded (see `text/fold.ts`). */

/** Between the parts of a number: « / », « - », « _ », with spaces or without; « . », which with a space ends a rank. */
const MARK = '(?:\\s?[/_–-]\\s?|\\.)';
const PART = '[a-z]{0,5}\\d{1,8}[a-z]{0,3}';

/**
 * A number of two parts or more: « 2031.00412 », « 2013 / 6 », « 2016.02.16 », « DEL2025-72 », « DEL 2025-85 »,
 * « DL-058-07-13 », « 23-02/001 », « CC02_2023 », « MOB-004-12345/31/CM », « C_31_07_11_002 », « 31 C 0421 ».
 */
export const ACT_NUMBER = `(?:[a-z]{1,6}${MARK}){0,2}(?:[a-z]{1,5} ?)?(?:\\d{2,4} [a-z]{1,2} \\d{2,5}|\\d{4} [a-z]{1,2}\\d{1,5}|${PART}(?:${MARK}(?:[a-z]{1,3}${MARK})?${PART}){1,4}(?:${MARK}[a-z]{1,4})?)(?![a-z\\d])`;

/** « 2031 DAC 144 », « 2031 SG 12 »: year, service, serial. */
export const SERVICE_NUMBER = '20\\d\\d [a-z]{1,5}\\.? \\d{1,4}(?![a-z\\d])';

/** A serial alone: « 45 », « 20230145 », « B45 », « 1DL310619 ». Only where a word announces it. */
export const SERIAL = '(?:\\d{1,2}[a-z]{2,4}\\d{4,9}|[a-z]{0,4}\\d{1,9}[a-z]{0,2})(?![a-z\\d])';

/** « n° », « N o », « numéro », « no », « nº » */
export const NUMBER_SIGN = '(?:n\\s?[°ºo˚]\\s?[:.]?|numero\\s?:?|n\\.)';

/** The number as it is compared: without white space, in capitals where it has letters, as printed otherwise. */
export function compactNumber(printed: string): string {
  return printed.replace(/\s+/g, '').replace(/–/g, '-');
}

/** « 14/02/2020 », « 12.03.21 »: a date, not a number. */
export function isDate(compact: string): boolean {
  return /^[0-3]?\d[./-][01]?\d[./-](?:19|20)?\d\d$/.test(compact);
}
