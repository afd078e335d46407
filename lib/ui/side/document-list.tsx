import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../panel/panel-context.ts';
import type { Listing, ListingCounts } from '../session/listing.ts';
import { DocumentRow } from './document-row.tsx';

export interface DocumentListProps {
  listing: Listing;
  /** The reader comes back from this document: the focus goes to it. */
  cameFrom?: string | undefined;
  onOpen: (address: string) => void;
}

/** The documents of a page with their answers, how far their reading is, and a way to read or stop reading them all. */
export function DocumentList({ listing, cameFrom, onOpen }: DocumentListProps) {
  const { t } = usePanel();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (cameFrom === undefined) return;
    const row = list.current?.querySelector(`[data-address="${CSS.escape(cameFrom)}"]`);
    row?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  const counts = listing.counts.value;
  return (
    <>
      <div class="documents-head">
        <h2 class="documents-count">{t('side.documents', { count: counts.all })}</h2>
        <Counts counts={counts} />
        <ReadAll listing={listing} counts={counts} />
      </div>
      <ul class="documents content" ref={list}>
        {listing.documents.value.map((document) => (
          <DocumentRow key={document.address} document={document} onOpen={() => onOpen(document.address)} />
        ))}
      </ul>
    </>
  );
}

function Counts({ counts: { answered, underWay, toCheck, failed } }: { counts: ListingCounts }) {
  const { t } = usePanel();
  const said = [
    answered > 0 && t('side.answered', { count: answered }),
    underWay > 0 && t('side.under-way', { count: underWay }),
    toCheck > 0 && t('side.to-check', { count: toCheck }),
    failed > 0 && t('side.failed', { count: failed }),
  ].filter((part) => part !== false);
  return (
    <p class="quiet" role="status">
      {said.length === 0 ? t('side.none-read') : said.join(' · ')}
    </p>
  );
}

/** One button at a time: while documents are being read it stops that. */
function ReadAll({ listing, counts: { all, unread, underWay } }: { listing: Listing; counts: ListingCounts }) {
  const { t } = usePanel();
  if (underWay > 0) {
    return (
      <>
        <progress class="progress" aria-label={t('progress.label')} max={all} value={all - unread - underWay} />
        <button type="button" class="plain-button" onClick={() => listing.stop()}>
          {t('side.stop')}
        </button>
      </>
    );
  }
  if (unread === 0) return null;
  return (
    <button type="button" class="plain-button" onClick={() => listing.readAll()}>
      {t('side.read-all', { count: unread })}
    </button>
  );
}
