import type { Language } from '../language.ts';
import { perLanguage } from './locale.ts';

const figure = perLanguage((locale) => new Intl.NumberFormat(locale));
const megabytes = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
);
const kilobytes = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }),
);

const BYTES_PER_KILOBYTE = 1_000;
const BYTES_PER_MEGABYTE = 1_000_000;

/** A count, grouped: « 1 204 ». */
export function formatFigure(value: number, language: Language): string {
  return figure(language).format(value);
}

/** « 1,2 Mo », « 340 ko » */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes >= BYTES_PER_MEGABYTE) return megabytes(language).format(bytes / BYTES_PER_MEGABYTE);
  return kilobytes(language).format(bytes / BYTES_PER_KILOBYTE);
}

const percent = perLanguage((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));

/** « 42 % » of a share between 0 and 1. */
export function formatPercent(share: number, language: Language): string {
  return percent(language).format(share);
}
