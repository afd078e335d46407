import type { BatchWords } from '../words/batch-words.ts';

const MINUTE = 60_000;

/** « encore 12 minutes environ »: no more exact than it is known. Rounded up, so that nobody is promised too much. */
export function sayTime(milliseconds: number, t: BatchWords): string {
  const minutes = Math.ceil(milliseconds / MINUTE);
  if (minutes <= 1) return t('batch.time.moment');
  const rounded = minutes > 10 ? Math.ceil(minutes / 5) * 5 : minutes;
  const time =
    rounded < 60
      ? t('batch.time.minutes', { count: rounded })
      : t('batch.time.hours', { count: Math.ceil(minutes / 60) });
  return t('batch.left', { time });
}
