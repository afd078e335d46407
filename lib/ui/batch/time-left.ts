import type { BatchWords } from '../words/batch-words.ts';

const MINUTE = 60_000;

/** « 12 minutes »: no more exact than it is known. Rounded up, so that nobody is promised too much. */
export function sayTime(milliseconds: number, t: BatchWords): string {
  const minutes = Math.ceil(milliseconds / MINUTE);
  if (minutes <= 1) return t('batch.time.moment');
  if (minutes < 60) return t('batch.time.minutes', { count: minutes > 10 ? Math.ceil(minutes / 5) * 5 : minutes });
  return t('batch.time.hours', { count: Math.ceil(minutes / 60) });
}
