import { useId } from 'preact/hooks';
import type { View } from '../../model/collection.ts';
import type { Language } from '../language.ts';
import { Drawing } from '../panel/signs.tsx';
import { libraryWords } from '../words/library-words.ts';
import { columnLabel, columnsOf, greatestFirst } from './columns.ts';

export interface SortFieldProps {
  view: View;
  language: Language;
  onSort: (column: string, descending: boolean) => void;
}

/** The order, where the window is too narrow for headings. */
export function SortField({ view, language, onSort }: SortFieldProps) {
  const t = libraryWords(language);
  const id = useId();
  const columns = columnsOf(view.table, view.columns);
  const { column, descending } = view.sort;
  return (
    <div class="library-sort-field">
      <label for={id}>{t('library.sort')}</label>
      <select
        id={id}
        value={column}
        onChange={({ currentTarget: { value } }) => {
          const chosen = columns.find(({ name }) => name === value);
          onSort(value, chosen !== undefined && greatestFirst(chosen));
        }}
      >
        {columns.map(({ name }) => (
          <option key={name} value={name}>
            {columnLabel(view.table, name, t)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="icon-button"
        aria-label={t(descending ? 'library.sort.descending' : 'library.sort.ascending')}
        title={t(descending ? 'library.sort.descending' : 'library.sort.ascending')}
        onClick={() => onSort(column, !descending)}
      >
        <Drawing lines={descending ? 'M8 2.5v11M3.5 9L8 13.5 12.5 9' : 'M8 13.5v-11M3.5 7L8 2.5 12.5 7'} />
      </button>
    </div>
  );
}
