import type { BatchProgress } from '../../model/batch.ts';
import { formatTime } from '../format/dates.ts';
import type { Language } from '../language.ts';
import { batchWords } from '../words/batch-words.ts';
import { sayTime } from './time-left.ts';

export interface ProgressProps {
  batch: BatchProgress;
  language: Language;
}

/** « 12 sur 47 · encore 3 minutes environ ». */
export function sayState({ state, listed, tally, left }: BatchProgress, language: Language): string {
  const t = batchWords(language);
  const said = t(`batch.state.${state === 'forgotten' ? 'ended' : state}`, {
    done: listed - tally.waiting,
    all: listed,
  });
  const time = state === 'running' && left !== undefined && sayTime(left, t);
  return time === false ? said : `${said} · ${time}`;
}

/** How far a listing is, in one line and a bar. */
export function ProgressLine({ batch, language }: ProgressProps) {
  const t = batchWords(language);
  const { state, listed, tally, retryAt, underWay } = batch;
  const done = listed - tally.waiting;
  return (
    <div class="batch-progress">
      {state !== 'ended' && <progress class="progress" aria-label={t('batch.progress')} max={listed} value={done} />}
      <p role="status">{sayState(batch, language)}</p>
      {state === 'paused' && underWay.length > 0 && <p class="quiet">{t('batch.finishing')}</p>}
      {state === 'paused' && batch.pausedBy !== undefined && (
        <WhyPaused code={batch.pausedBy.code} language={language} />
      )}
      {state === 'running' && retryAt !== undefined && (
        <p class="quiet">{t('batch.retry-at', { time: formatTime(retryAt, language) })}</p>
      )}
    </div>
  );
}

type Code = NonNullable<BatchProgress['pausedBy']>['code'];

function WhyPaused({ code, language }: { code: Code; language: Language }) {
  const t = batchWords(language);
  return (
    <p class="batch-warning">
      {t(`failure.${code}`)} {t(`failure.${code}.todo`)}
    </p>
  );
}

/** The documents that are being read now, and how far each is. */
export function UnderWay({ batch, language }: ProgressProps) {
  const t = batchWords(language);
  if (batch.underWay.length === 0) return null;
  return (
    <section class="batch-under-way">
      <h3 class="batch-heading">{t('batch.under-way')}</h3>
      <ul class="plain-list">
        {batch.underWay.map(({ address, label, share }) => (
          <li key={address}>
            <span class="batch-label" lang="fr">
              {label || t('batch.unnamed')}
            </span>
            <progress class="progress" aria-label={t('batch.file-progress')} max={1} value={share} />
          </li>
        ))}
      </ul>
    </section>
  );
}
