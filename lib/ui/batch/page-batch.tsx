import type { ListedPage } from '../../model/document.ts';
import { formatList } from '../format/lists.ts';
import type { Language } from '../language.ts';
import type { Batches } from '../session/batches.ts';
import { batchWords } from '../words/batch-words.ts';
import { BatchActions } from './batch-actions.tsx';
import { BatchPages } from './batch-pages.tsx';
import { ProgressLine } from './batch-progress.tsx';
import { sayTally } from './report-text.ts';
import { useListing } from './use-listing.ts';

export interface PageBatchProps {
  page: ListedPage;
  /** How many of its documents are read already. */
  known: number;
  batches: Batches;
  language: Language;
  /** Origins of its documents that nobody permitted yet: asked for in the click. */
  missing?: readonly string[];
  /** Reads the page's documents; those that are new, into that listing. */
  onRead: (page: ListedPage, batch?: string) => void;
  /** The further pages of the listing are offered here, too. */
  withPages?: boolean;
  /** Shows all of the listing's account. Absent where that stands beside. */
  onFollow?: (() => void) | undefined;
}

/** What can be done about the documents of a page as a whole: read them, and see how far that is. */
export function PageBatch({
  page,
  known,
  batches,
  language,
  missing = [],
  withPages = false,
  onRead,
  onFollow,
}: PageBatchProps) {
  const t = batchWords(language);
  const { batch, near, fresh } = useListing(page, batches);
  const failure = batches.failure.value;
  const hosts = missing.map((origin) => new URL(origin).host);
  return (
    <div class="page-batch">
      {batch === undefined ? (
        <>
          <button type="button" class="main-button" onClick={() => onRead(page)}>
            {t('batch.read', { count: page.documents.length })}
          </button>
          {near !== undefined && (
            <button type="button" class="plain-button" onClick={() => onRead(page, near.id)}>
              {t('batch.add-to', { count: fresh, title: near.title || near.listing })}
            </button>
          )}
          {known > 0 && <p class="quiet">{t('batch.known', { count: known })}</p>}
          <p class="quiet">{t('batch.goes-on')}</p>
        </>
      ) : (
        <>
          <ProgressLine batch={batch} language={language} />
          {batch.state === 'ended' && <p>{sayTally(batch, t).join(' · ')}</p>}
          <BatchActions batch={batch} language={language} onAct={(action) => void batches.act(batch.id, action)} />
          {withPages && (
            <BatchPages
              batch={batch}
              language={language}
              onPages={(pages) => void batches.readPages(batch.id, pages)}
            />
          )}
          {fresh > 0 && (
            <button type="button" class="plain-button" onClick={() => onRead(page, batch.id)}>
              {t('batch.add', { count: fresh })}
            </button>
          )}
          {onFollow !== undefined && (
            <button type="button" class="text-button" onClick={onFollow}>
              {t('batch.follow')}
            </button>
          )}
        </>
      )}
      {hosts.length > 0 && (batch === undefined || fresh > 0) && (
        <p class="quiet">{t('batch.will-ask', { hosts: formatList(hosts, language) })}</p>
      )}
      {failure !== undefined && (
        <p class="batch-warning" role="alert">
          {t(`failure.${failure.code}`)} {t(`failure.${failure.code}.todo`)}
        </p>
      )}
    </div>
  );
}
