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

/** The same folded under one line, which says how far the one that is being read is. Nothing where none was read. */
export function BatchFold(props: BatchListProps) {
  const { batches, language } = props;
  const all = batches.all.value;
  const underWay = all.find(isOpen);
  if (all.length === 0) return null;
  const said = batchWords(language)('batch.listings', { count: all.length });
  return (
    <details class="fold batch-fold">
      <summary class="fold-summary">
        {underWay === undefined ? said : `${said} · ${sayState(underWay, language)}`}
      </summary>
      <div class="fold-content">
        <BatchList {...props} />
      </div>
    </details>
  );
}

/** One line for each listing that is not over, other than the page's own. Nothing where there is none. */
export function OpenListings({
  batches,
  language,
  page,
}: Pick<BatchListProps, 'batches' | 'language'> & { page: string }) {
  const own = batches.ofPage(page)?.id;
  const open = batches.all.value.filter((batch) => isOpen(batch) && batch.id !== own);
  if (open.length === 0) return null;
  return (
    <ul class="plain-list quiet open-listings">
      {open.map((batch) => (
        <li key={batch.id}>
          <span lang="fr">{batch.title || batch.listing}</span> · {sayState(batch, language)}
        </li>
      ))}
    </ul>
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
