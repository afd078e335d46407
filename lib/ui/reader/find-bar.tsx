import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ArrowSign, CloseSign } from '../panel/signs.tsx';
import type { ReaderWords } from '../words/reader-words.ts';
import type { FindQuery, FindResult } from './viewer.ts';

export interface FindBarProps {
  t: ReaderWords;
  result: FindResult;
  onFind: (query: FindQuery) => void;
  onClose: () => void;
}

/** Finds words in the document, without regard to case and accents. Enter goes on, Shift+Enter back, Escape closes. */
export function FindBar({ t, result, onFind, onClose }: FindBarProps) {
  const query = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const go = (previous: boolean): void => onFind({ query: query.value, previous, again: true });
  const nothing = query.value !== '' && result.state === 'not-found';
  return (
    <search class="find-bar">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          if (event.key !== 'Enter' || !event.shiftKey) return;
          event.preventDefault();
          go(true);
        }}
      >
        <input
          ref={field}
          type="search"
          class="text-field"
          aria-label={t('reader.find-label')}
          placeholder={t('reader.find-label')}
          aria-invalid={nothing}
          value={query.value}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
            onFind({ query: query.value, previous: false, again: false });
          }}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={t('reader.find-previous')}
          disabled={result.total === 0}
          onClick={() => go(true)}
        >
          <ArrowSign previous />
        </button>
        <button type="submit" class="icon-button" aria-label={t('reader.find-next')} disabled={result.total === 0}>
          <ArrowSign />
        </button>
        <span class="find-count" role="status">
          {nothing && t('reader.find-none')}
          {result.total > 0 && t('reader.find-count', { current: result.current, count: result.total })}
        </span>
        <button type="button" class="icon-button" aria-label={t('reader.find-close')} onClick={onClose}>
          <CloseSign />
        </button>
      </form>
    </search>
  );
}
