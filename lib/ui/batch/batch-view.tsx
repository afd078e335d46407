import { formatMoment } from '../format/dates.ts';
import type { BatchProgress } from '../../model/batch.ts';
import type { Language } from '../language.ts';
import type { Batches } from '../session/batches.ts';
import { batchWords } from '../words/batch-words.ts';
import { BatchActions } from './batch-actions.tsx';
import { BatchPages } from './batch-pages.tsx';
import { ProgressLine, UnderWay } from './batch-progress.tsx';
import { BatchReport } from './batch-report.tsx';
import { PlainLink } from './plain-link.tsx';

export interface BatchViewProps {
  batch: BatchProgress;
  batches: Batches;
  language: Language;
  /** How far it is, what to do and its pages stand beside it. */
  beside?: boolean;
  /** Permits origins, and tries again what they were missing for. Absent where nobody can be asked. */
  onGrant?: ((batch: string, origins: readonly string[]) => void) | undefined;
}

/** A listing that is or was read as a whole: how far it is, what to do, and its account once it rests. */
export function BatchView({ batch, batches, language, beside = false, onGrant }: BatchViewProps) {
  const t = batchWords(language);
  const { id, listing, title, started, listed, state } = batch;
  const rests = state === 'ended' || state === 'cancelled';
  return (
    <article class="batch" data-state={state} data-batch={id}>
      <h2 class="batch-title">{t('batch.title', { count: listed })}</h2>
      <p class="batch-source quiet">
        {t('batch.from')}{' '}
        <PlainLink address={listing} newTab={t('batch.new-tab')}>
          <span lang="fr">{title || listing}</span>
        </PlainLink>
        <br />
        {t('batch.on', { date: formatMoment(started, language) })}
      </p>
      {!beside && (
        <>
          <ProgressLine batch={batch} language={language} />
          <BatchActions batch={batch} language={language} onAct={(action) => void batches.act(id, action)} />
        </>
      )}
      {!rests && <UnderWay batch={batch} language={language} />}
      {!beside && (
        <BatchPages batch={batch} language={language} onPages={(pages) => void batches.readPages(id, pages)} />
      )}
      {rests && (
        <BatchReport
          batch={batch}
          language={language}
          batches={batches}
          onGrant={onGrant && ((origins) => onGrant(id, origins))}
        />
      )}
      {rests && (
        <div class="batch-actions">
          <button type="button" class="text-button" onClick={() => void batches.act(id, 'again')}>
            {t('batch.again')}
          </button>
          <button
            type="button"
            class="text-button"
            title={t('batch.forget.why')}
            onClick={() => void batches.act(id, 'forget')}
          >
            {t('batch.forget')}
          </button>
        </div>
      )}
    </article>
  );
}
