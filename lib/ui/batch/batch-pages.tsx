import { useSignal } from '@preact/signals';
import { MOST_PAGES, type BatchProgress, type PagingEnd } from '../../model/batch.ts';
import type { Language } from '../language.ts';
import { batchWords, type BatchWords } from '../words/batch-words.ts';

export interface PagesProps {
  batch: BatchProgress;
  language: Language;
  onPages: (pages: number) => void;
}

/** Pages that are read unless the reader says another number. */
const USUAL = 5;

/** The further pages of a listing: read at the reader's word, so many at most; or why they cannot be. */
export function BatchPages({ batch, language, onPages }: PagesProps) {
  const t = batchWords(language);
  const { read, wanted, next, end } = batch.paging;
  const isReading = batch.state === 'running' && wanted > 0 && end === undefined && next !== undefined;
  const said = [
    read > 1 && t('batch.pages.read', { count: read }),
    isReading && t('batch.pages.reading', { count: wanted }),
    end !== undefined && sayEnd(end, read, t),
  ].filter((part) => part !== false && part !== '');
  if (said.length === 0 && next === undefined) return null;
  return (
    <section class="batch-pages">
      {said.length > 0 && (
        <p class="quiet" role="status">
          {said.join(' ')}
        </p>
      )}
      {next !== undefined && !isReading && <PagesForm t={t} onPages={onPages} />}
    </section>
  );
}

function sayEnd(end: PagingEnd, read: number, t: BatchWords): string {
  if (end.kind === 'failed') {
    const { code } = end.failure;
    return t('batch.pages.failed', { reason: `${t(`failure.${code}`)} ${t(`failure.${code}.todo`)}` });
  }
  // A listing of one page needs no word about that.
  if (end.kind === 'enough' || (end.kind === 'last' && read === 1)) return '';
  return t(`batch.pages.${end.kind}`);
}

function PagesForm({ t, onPages }: { t: BatchWords; onPages: (pages: number) => void }) {
  const pages = useSignal(USUAL);
  return (
    <form
      class="batch-pages-form"
      onSubmit={(event) => {
        event.preventDefault();
        onPages(pages.value);
      }}
    >
      <button type="submit" class="plain-button">
        {t('batch.pages')}
      </button>
      <label>
        <span>{t('batch.pages.most')}</span>
        <input
          type="number"
          inputMode="numeric"
          required
          min={1}
          max={MOST_PAGES}
          value={pages.value}
          onInput={({ currentTarget: { valueAsNumber } }) => {
            pages.value = Number.isNaN(valueAsNumber) ? USUAL : valueAsNumber;
          }}
        />
      </label>
      <p class="quiet">{t('batch.pages.why')}</p>
    </form>
  );
}
