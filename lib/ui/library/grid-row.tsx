import type { Language } from '../language.ts';
import { libraryWords } from '../words/library-words.ts';
import { cellOf } from './cells.tsx';
import type { Line } from './lines.ts';
import type { Column } from './columns.ts';
import type { GridPlace } from './grid-keys.ts';

export interface GridRowProps {
  /** Undefined until it has come. */
  line: Line | undefined;
  /** From 0. */
  index: number;
  /** In px, from the first row. */
  top: number;
  columns: readonly Column[];
  /** The column that has the focus, if this is the row. */
  active: number | undefined;
  selected: boolean;
  /** Searched for: marked where they stand. */
  words: string;
  language: Language;
  href: string | undefined;
  onOpen: (line: Line, index: number) => void;
  onSelect: (line: Line, index: number) => void;
  onExtend: (index: number) => void;
  onPlace: (place: GridPlace) => void;
}

/** One line of the table. */
export function GridRow(props: GridRowProps) {
  const { line, index, top, columns, active, selected, words, language, href } = props;
  const { onOpen, onSelect, onExtend, onPlace } = props;
  const t = libraryWords(language);
  const tabIndex = (column: number): number => (active === column ? 0 : -1);
  return (
    <div
      class="library-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-row={index}
      data-active={active !== undefined}
      style={{ transform: `translateY(${top}px)` }}
      onDblClick={() => line !== undefined && onOpen(line, index)}
    >
      <span
        class="library-cell library-cell-select"
        role="gridcell"
        aria-colindex={1}
        tabIndex={tabIndex(0)}
        onClick={({ shiftKey }) => {
          onPlace({ row: index, column: 0 });
          if (shiftKey) onExtend(index);
          else if (line !== undefined) onSelect(line, index);
        }}
        onDblClick={(event) => event.stopPropagation()}
      >
        <span class="library-box" data-checked={selected} />
        <span class="visually-hidden">{t('library.select-line')}</span>
      </span>
      {columns.map(({ name, isFigure = false, isName = false }, place) => (
        <span
          class="library-cell"
          key={name}
          role="gridcell"
          aria-colindex={place + 2}
          tabIndex={tabIndex(place + 1)}
          data-column={name}
          data-figure={isFigure}
          onClick={() => onPlace({ row: index, column: place + 1 })}
        >
          {line === undefined ? (
            isName && <span class="library-not-yet">{t('library.not-yet')}</span>
          ) : isName && href !== undefined ? (
            <a
              href={href}
              tabIndex={-1}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onOpen(line, index);
              }}
            >
              {cellOf(line, name, { language, words })}
            </a>
          ) : (
            cellOf(line, name, { language, words })
          )}
        </span>
      ))}
    </div>
  );
}
