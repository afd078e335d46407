import type { ComponentChildren } from 'preact';
import { Wordmark } from '../panel/signs.tsx';
import type { ReaderWords } from '../words/reader-words.ts';

export interface StatePageProps {
  t: ReaderWords;
  children: ComponentChildren;
  /** What was read of the document, which is there even if the document is not. */
  record?: ComponentChildren;
}

/** The page where no document can be looked at: not yet, not without a password, or not at all. */
export function StatePage({ t, children, record }: StatePageProps) {
  return (
    <div class="state-page" data-record={record !== undefined}>
      <main class="reader-state delibere panel">
        <p class="state-mark">
          <Wordmark name="Délibéré" />
        </p>
        <h1 class="visually-hidden">{t('reader.label')}</h1>
        {children}
      </main>
      {record !== undefined && (
        <aside class="reader-record" aria-label={t('reader.record')}>
          {record}
        </aside>
      )}
    </div>
  );
}
