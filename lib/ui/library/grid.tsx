import type { RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../language.ts';
import { libraryWords } from '../words/library-words.ts';
import { lineKey, type Line } from './lines.ts';
import { columnsOf, gridTemplate, leastWidth } from './columns.ts';
import { useEnd } from './follow-end.ts';
import { GridHead } from './grid-head.tsx';
import { placeAfter, type GridPlace } from './grid-keys.ts';
import { GridRow } from './grid-row.tsx';
import { countChosen, isChosen, type Chosen } from './selection.ts';
import type { ShownView } from './shown-lines.ts';
import { useNarrow } from './use-narrow.ts';
import { useRows } from './use-rows.ts';

/** In px. What a line is called may take two lines; all of it takes a few where the window is narrow. */
const ROW_HEIGHT = 48;
const NARROW_ROW_HEIGHT = 104;
const HEAD_HEIGHT = 40;

/** Where the list was left. */
export interface GridLeft {
  /** Scrolled, in px. */
  top: number;
  /** The line that had the focus, from 0. */
  row: number;
}

export interface GridProps {
  shown: ShownView;
  /** What is shown is about to be replaced. */
  pending: boolean;
  language: Language;
  chosen: Chosen;
  left: GridLeft;
  /** Put the focus on the line that was left: the user comes back to it. */
  takeFocus: boolean;
  hrefOf: (line: Line) => string | undefined;
  onNeed: (from: number, to: number) => void;
  onOpen: (line: Line, index: number) => void;
  onSelect: (line: Line, index: number) => void;
  onExtend: (index: number) => void;
  onSelectAll: () => void;
  onUnselect: () => void;
  onSort: (column: string, greatestFirst: boolean) => void;
  onLeft: (left: GridLeft) => void;
}

/** The table of the collection: only the rows in sight are drawn, and all of them can be reached from the keyboard. */
export function Grid(props: GridProps) {
  const { shown, pending, language, chosen, left, takeFocus, onNeed, onLeft } = props;
  const t = libraryWords(language);
  const scroller = useRef<HTMLDivElement>(null);
  const hint = useId();
  const narrow = useNarrow();
  const [place, setPlace] = useState<GridPlace>({ row: left.row, column: 1 });
  const { view, total, line } = shown;
  const count = countChosen(chosen, total);
  const columns = columnsOf(view.table, view.columns);
  const active = { ...place, row: Math.min(place.row, Math.max(0, total - 1)) };
  const height = narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  const head = narrow ? 0 : HEAD_HEIGHT;
  const rows = useRows({ scroller, count: total, height, head, kept: active.row, startsAt: left.top });
  const items = rows.getVirtualItems();
  const [first, last] = [rows.range?.startIndex ?? 0, rows.range?.endIndex ?? 0];
  useEffect(() => onNeed(first, last), [shown, first, last]);
  const focusWanted = useFocus(scroller, active, takeFocus);
  useTopOf(scroller, shown);

  const goTo = (next: GridPlace): void => {
    rows.scrollToIndex(next.row);
    // The row that has it may be gone from the page before the next one is there.
    focusWanted.current ||= hasFocus(scroller.current);
    setPlace(next);
    onLeft({ top: scroller.current?.scrollTop ?? 0, row: next.row });
  };

  const end = useEnd(shown, () => goTo({ ...active, row: Math.max(0, total - 1) }));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.closest('[data-row]') === null) return;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - head) / height) - 1);
    const next = placeAfter(event, active, { rows: total, columns: columns.length + 1, page });
    if (next !== undefined) {
      if (event.shiftKey && next.row !== active.row) {
        if (count === 0) select(active.row);
        props.onExtend(next.row);
      }
      end.pressed(event);
      goTo(next);
    } else if (!actOn(event)) return;
    event.preventDefault();
  };

  function select(index: number): void {
    const one = line(index);
    if (one !== undefined) props.onSelect(one, index);
  }

  /** Whether the key was one that does something to the line. */
  function actOn({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const here = line(active.row);
    if (key === 'Enter' && here !== undefined) props.onOpen(here, active.row);
    else if (key === ' ' && shiftKey) props.onExtend(active.row);
    else if (key === ' ') select(active.row);
    else if (key === 'a' && (ctrlKey || metaKey)) props.onSelectAll();
    else if (key === 'Escape' && count > 0) props.onUnselect();
    else return false;
    return true;
  }

  return (
    <div
      class="library-grid"
      data-table={view.table}
      ref={scroller}
      role="grid"
      aria-label={t(`library.table.${view.table}`)}
      aria-describedby={hint}
      aria-rowcount={total + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-busy={pending}
      style={{ '--columns': gridTemplate(columns), '--least': `${leastWidth(columns)}px`, '--row': `${height}px` }}
      onKeyDown={onKeyDown}
      onPointerDown={end.letGo}
      onWheel={end.letGo}
      onScroll={() => onLeft({ top: scroller.current?.scrollTop ?? 0, row: active.row })}
    >
      <span class="visually-hidden" id={hint}>
        {t('library.keys')}
      </span>
      <GridHead
        table={view.table}
        columns={columns}
        sort={view.sort}
        language={language}
        all={total > 0 && count >= total}
        some={count > 0}
        onAll={count >= total ? props.onUnselect : props.onSelectAll}
        onSort={props.onSort}
      />
      <div class="library-rows" role="rowgroup" style={{ height: `${rows.getTotalSize()}px` }}>
        {items.map(({ index, start }) => {
          const one = line(index);
          return (
            <GridRow
              key={index}
              line={one}
              index={index}
              top={start - head}
              columns={columns}
              active={index === active.row ? active.column : undefined}
              selected={one !== undefined && isChosen(chosen, lineKey(one))}
              words={view.words}
              language={language}
              href={one === undefined ? undefined : props.hrefOf(one)}
              onOpen={props.onOpen}
              onSelect={props.onSelect}
              onExtend={props.onExtend}
              onPlace={setPlace}
            />
          );
        })}
      </div>
    </div>
  );
}

/**
 * The focus follows the place in the grid, and never comes into it by itself but when the user comes back.
 *
 * @returns whether the place has it as soon as it is drawn
 */
function useFocus(
  scroller: RefObject<HTMLElement | null>,
  { row, column }: GridPlace,
  takeFocus: boolean,
): { current: boolean } {
  const wanted = useRef(takeFocus);
  // Whenever something was drawn: the row may come late, or be another one's now.
  useLayoutEffect(() => {
    const grid = scroller.current;
    if (grid === null) return;
    if (!hasFocus(grid) && !wanted.current) return;
    const cell = grid.querySelector<HTMLElement>(`[data-row="${row}"] [aria-colindex="${column + 1}"]`);
    if (cell === null) return;
    wanted.current = false;
    if (document.activeElement !== cell) cell.focus({ preventScroll: true });
  });
  return wanted;
}

/** Whether one of the rows has the focus. */
const hasFocus = (grid: HTMLElement | null): boolean =>
  grid?.contains(document.activeElement) === true && document.activeElement?.closest('[data-row]') !== null;

/** Other lines are shown from the first one on; the list as it was left is not another. */
function useTopOf(scroller: RefObject<HTMLElement | null>, { view }: ShownView): void {
  const before = useRef(view);
  useLayoutEffect(() => {
    if (before.current === view) return;
    before.current = view;
    scroller.current?.scrollTo({ top: 0 });
  }, [view]);
}
