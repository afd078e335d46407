import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { libraryWords } from '../words/library-words.ts';
import { chipsOf } from './chips.tsx';
import { Filters, type FiltersProps } from './filters.tsx';

/** The filters at the side of the table, or above it in a narrow window; folded away until they are asked for there. */
export function FilterSide(props: FiltersProps) {
  const { view, language } = props;
  const t = libraryWords(language);
  const id = useId();
  const open = useSignal(false);
  const count = chipsOf(view, language).length;
  return (
    <aside class="library-side" aria-label={t('library.filters')} data-open={open.value}>
      <button
        type="button"
        class="plain-button library-side-toggle"
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {open.value
          ? t('library.filters.hide')
          : count > 0
            ? t('library.filters.count', { count })
            : t('library.filters')}
      </button>
      <div class="library-side-content" id={id}>
        <h2 class="library-side-title">{t('library.filters')}</h2>
        <Filters {...props} />
      </div>
    </aside>
  );
}
