import { useSignal } from '@preact/signals';
import type { BatchProgress } from '../../model/batch.ts';
import type { Language } from '../language.ts';
import type { Batches } from '../session/batches.ts';
import { batchWords } from '../words/batch-words.ts';
import { sayState } from './batch-progress.tsx';
import { BatchView, type BatchViewProps } from './batch-view.tsx';

export interface BatchListProps extends Pick<BatchViewProps, 'onGrant'> {
  batches: Batches;
  language: Language;
  /** The listing that is shown elsewhere. */
  except?: string | undefined;
  /** Says so where there is none. */
  sayNone?: boolean;
}

/** Every listing that is or was read, the latest first; those that rest are folded. */
export function BatchList({ batches, language, except, sayNone = false, onGrant }: BatchListProps) {
  const t = batchWords(language);
  const all = batches.all.value.filter(({ id }) => id !== except);
  if (all.length === 0) return sayNone ? <p class="quiet">{t('batch.none')}</p> : null;
  return (
    <section class="batches">
      <h2 class="batch-title">{t(except === undefined ? 'batch.listings' : 'batch.others', { count: all.length })}</h2>
      {all.map((batch) => (
        <Folded key={batch.id} batch={batch} batches={batches} language={language} onGrant={onGrant} />
      ))}
    </section>
  );
}

/** Its account is looked up when it is unfolded. */
function Folded(props: BatchViewProps) {
  const { batch, language } = props;
  const open = useSignal(isOpen(batch));
  return (
    <details
      class="fold"
      open={open.value}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary class="fold-summary">
        <span lang="fr">{batch.title || batch.listing}</span> · {sayState(batch, language)}
      </summary>
      <div class="fold-content">{open.value && <BatchView {...props} />}</div>
    </details>
  );
}

const isOpen = ({ state }: BatchProgress): boolean => state === 'running' || state === 'paused';
