import { useSignal } from '@preact/signals';
import type { ReaderWords } from '../words/reader-words.ts';

export interface PageFieldProps {
  t: ReaderWords;
  /** Counted from 1. */
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** Which page is shown; a number typed here leads to it. What is no page of the document is put right. */
export function PageField({ t, page, pages, onPage }: PageFieldProps) {
  const typed = useSignal<string | undefined>(undefined);
  const settle = (): void => {
    const wanted = Number(typed.value);
    typed.value = undefined;
    if (Number.isInteger(wanted) && wanted >= 1) onPage(Math.min(wanted, pages));
  };
  return (
    <label class="page-field">
      <span class="visually-hidden">{t('reader.page')}</span>
      <input
        class="text-field"
        inputMode="numeric"
        size={Math.max(String(pages).length, 2)}
        value={typed.value ?? String(page)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
        onBlur={() => typed.value !== undefined && settle()}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
          if (key === 'Escape') typed.value = undefined;
        }}
      />
      <span>{t('reader.of-pages', { pages })}</span>
    </label>
  );
}
