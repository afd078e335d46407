/** Amounts, always given in integer euro cents. */
import type { Language } from '../language.ts';
import { perLanguage } from './locale.ts';

const CENTS_PER_EURO = 100;
const EURO = { style: 'currency', currency: 'EUR' } as const;
const SIGNED = { ...EURO, signDisplay: 'exceptZero' } as const;

const whole = perLanguage((locale) => new Intl.NumberFormat(locale, { ...EURO, maximumFractionDigits: 0 }));
const exact = perLanguage((locale) => new Intl.NumberFormat(locale, EURO));
const signedWhole = perLanguage((locale) => new Intl.NumberFormat(locale, { ...SIGNED, maximumFractionDigits: 0 }));
const signedExact = perLanguage((locale) => new Intl.NumberFormat(locale, SIGNED));
const signedPercent = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 0 }),
);

/** « 4 000 € »; cents only where there are some: « 2 992,35 € ». */
export function formatMoney(cents: number, language: Language): string {
  const format = cents % CENTS_PER_EURO === 0 ? whole : exact;
  return format(language).format(cents / CENTS_PER_EURO);
}

/** « +500 € », « −500 € ». Zero is « 0 € »: say « inchangé » instead. */
export function formatDifference(cents: number, language: Language): string {
  const format = cents % CENTS_PER_EURO === 0 ? signedWhole : signedExact;
  return withMinus(format(language).format(cents / CENTS_PER_EURO));
}

/** How much `now` is above `then`: « +14 % ». Undefined where there is nothing to compare with. */
export function formatChange(nowCents: number, thenCents: number, language: Language): string | undefined {
  if (thenCents <= 0) return undefined;
  return withMinus(signedPercent(language).format(nowCents / thenCents - 1));
}

/** A hyphen is too short beside tabular figures, and read as one by screen readers; U+2212 is the minus sign. */
function withMinus(text: string): string {
  return text.replace('-', '\u2212');
}
