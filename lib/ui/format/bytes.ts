import type { Language } from '../language.ts';
import { perLanguage } from './locale.ts';

const STEP = 1_000;

const formatters = perLanguage((locale) =>
  (['kilobyte', 'megabyte', 'gigabyte'] as const).map(
    (unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }),
  ),
);

/** « 12,4 Mo ». In powers of a thousand, as browsers and file managers count; less than a kilobyte is one. */
export function formatBytes(bytes: number, language: Language): string {
  let value = Math.max(bytes / STEP, bytes > 0 ? 1 : 0);
  let unit = 0;
  while (value >= STEP && unit < 2) {
    value /= STEP;
    unit += 1;
  }
  return formatters(language)[unit]?.format(value) ?? '';
}
