import type { Sort, TableOf } from '../../model/collection.ts';
import type { Language } from '../language.ts';
import { libraryWords } from '../words/library-words.ts';
import { columnLabel, greatestFirst, type Column } from './columns.ts';

export interface GridHeadProps {
  table: TableOf;
  columns: readonly Column[];
  sort: Sort;
  language: Language;
  /** Every line is selected, or some are. */
  all: boolean;
  some: boolean;
  onAll: () => void;
  onSort: (column: string, greatestFirst: boolean) => void;
}

/** The headings: pressing one sorts by it, pressing it again turns the order round. */
export function GridHead({ table, columns, sort, language, all, some, onAll, onSort }: GridHeadProps) {
  const t = libraryWords(language);
  return (
    <div class="library-head-rows" role="rowgroup">
      <div class="library-row library-row-head" role="row" aria-rowindex={1}>
        <span class="library-cell library-cell-select" role="columnheader" aria-colindex={1}>
          <input
            type="checkbox"
            aria-label={t('library.select-all')}
            checked={all}
            ref={(box) => {
              if (box !== null) box.indeterminate = some && !all;
            }}
            onChange={onAll}
          />
        </span>
        {columns.map((column, index) => {
          const { name, isFigure = false } = column;
          const sorted = sort.column === name;
          return (
            <span
              class="library-cell"
              key={name}
              role="columnheader"
              aria-colindex={index + 2}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              data-figure={isFigure}
            >
              <button type="button" class="library-sort" onClick={() => onSort(name, greatestFirst(column))}>
                <span>{columnLabel(table, name, t)}</span>
                <SortSign descending={sort.descending} shown={sorted} />
              </button>
            </span>
          );
        })}
      </div>
    </div>
  );
}

function SortSign({ descending, shown }: { descending: boolean; shown: boolean }) {
  return (
    <svg class="library-sort-sign" viewBox="0 0 10 10" aria-hidden="true" data-shown={shown}>
      <path
        d={descending ? 'M2 3.5L5 7l3-3.5' : 'M2 6.5L5 3l3 3.5'}
        stroke="currentColor"
        stroke-width="1.5"
        fill="none"
      />
    </svg>
  );
}
