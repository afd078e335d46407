import { useEffect, useRef } from 'preact/hooks';
import type { ListedPage } from '../../model/document.ts';
import { BatchList } from '../batch/batch-list.tsx';
import { BatchView } from '../batch/batch-view.tsx';
import { PageBatch } from '../batch/page-batch.tsx';
import { useListing } from '../batch/use-listing.ts';
import { Fold } from '../panel/fold.tsx';
import { usePanel } from '../panel/panel-context.ts';
import type { Listing, ListingCounts } from '../session/listing.ts';
import { DocumentRow } from './document-row.tsx';
import type { WholeListings } from './whole-listings.ts';

export interface DocumentListProps {
  listing: Listing;
  /** The page that lists them. */
  page: ListedPage;
  whole: WholeListings;
  /** The reader comes back from this document: the focus goes to it. */
  cameFrom?: string | undefined;
  onOpen: (address: string) => void;
}

/** The documents of a page with their answers, how far their reading is, and ways to read them all. */
export function DocumentList({ listing, page, whole, cameFrom, onOpen }: DocumentListProps) {
  const { t, language } = usePanel();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (cameFrom === undefined) return;
    const row = list.current?.querySelector(`[data-address="${CSS.escape(cameFrom)}"]`);
    row?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  const counts = listing.counts.value;
  const { batch } = useListing(page, whole.batches);
  return (
    <>
      <div class="documents-head">
        <h2 class="documents-count">{t('side.documents', { count: counts.all })}</h2>
        <Counts counts={counts} />
        <PageBatch
          page={page}
          known={counts.answered}
          batches={whole.batches}
          language={language}
          missing={whole.missing}
          withPages
          onRead={whole.onRead}
        />
      </div>
      <div class="content">
        {batch !== undefined && (
          <Fold summary={t('side.whole-listing')}>
            <BatchView batch={batch} batches={whole.batches} language={language} beside onGrant={whole.onGrant} />
          </Fold>
        )}
        <ul class="documents" ref={list}>
          {listing.documents.value.map((document) => (
            <DocumentRow key={document.address} document={document} onOpen={() => onOpen(document.address)} />
          ))}
        </ul>
        <BatchList batches={whole.batches} language={language} except={batch?.id} onGrant={whole.onGrant} />
      </div>
    </>
  );
}

function Counts({ counts: { read, underWay, toCheck, scans, others, failed } }: { counts: ListingCounts }) {
  const { t } = usePanel();
  const said = [
    read > 0 && t('side.read', { count: read }),
    toCheck > 0 && t('side.to-check', { count: toCheck }),
    underWay > 0 && t('side.under-way', { count: underWay }),
    scans > 0 && t('side.scans', { count: scans }),
    others > 0 && t('side.others', { count: others }),
    failed > 0 && t('side.failed', { count: failed }),
  ].filter((part) => part !== false);
  return (
    <p class="quiet" role="status">
      {said.length === 0 ? t('side.none-read') : said.join(' · ')}
    </p>
  );
}
