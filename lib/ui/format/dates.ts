import type { Language } from '../language.ts';
import { perLanguage } from './locale.ts';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const day = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const shortDay = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
);
const moment = perLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }),
);

const clock = perLanguage((locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }));

/** True for `YYYY-MM-DD`. */
export function isIsoDay(text: string): boolean {
  return ISO_DAY.test(text);
}

/**
 * « 14 avril 2022 ».
 *
 * @param iso `YYYY-MM-DD`; anything else, or a day that no calendar has, is given back as it is.
 */
export function formatDay(iso: string, language: Language): string {
  const time = isIsoDay(iso) ? Date.parse(iso) : Number.NaN;
  // A 30 February is read as 2 March: it must not be shown as one.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso)) return iso;
  const parts = day(language).formatToParts(time);
  return parts.map(({ type, value }) => (type === 'day' ? ordinal(value, language) : value)).join('');
}

/** « 14/04/2022 », where many stand under one another; what is no day is given back as it is. */
export function formatShortDay(iso: string, language: Language): string {
  return formatDay(iso, language) === iso ? iso : shortDay(language).format(Date.parse(iso));
}

/** « 20 novembre 2026 à 23:52 », on the reader's own clock. */
export function formatMoment(iso: string, language: Language): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : moment(language).format(time);
}

/**
 * « 23:52 », on the reader's own clock.
 *
 * @param time in milliseconds since 1970
 */
export const formatTime = (time: number, language: Language): string => clock(language).format(time);

/** French writes « 1er avril », which no formatter does. */
function ordinal(dayOfMonth: string, language: Language): string {
  return language === 'fr' && dayOfMonth === '1' ? '1er' : dayOfMonth;
}
