import { useId } from 'preact/hooks';
import type { View } from '../../model/collection.ts';
import type { Language } from '../language.ts';
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
      <button type="button" class="plain-button" onClick={() => onSort(column, !descending)}>
        {t(descending ? 'library.sort.descending' : 'library.sort.ascending')}
      </button>
    </div>
  );
}
