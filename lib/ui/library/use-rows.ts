import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface RowsOptions {
  scroller: RefObject<HTMLElement | null>;
  count: number;
  /** Of each row, in px. */
  height: number;
  /** What stands above the first row, and over the rows when they are scrolled, in px. */
  head: number;
  /** This row stays in the page even out of sight: it has the focus. */
  kept: number;
  /** In px: where the list was left. */
  startsAt: number;
}

/** Rows drawn beyond what is in sight, at either end. */
const OVERSCAN = 8;

type Rows = Virtualizer<HTMLElement, HTMLElement>;

/** Which rows are drawn: those in sight and a few more, of however many. */
export function useRows({ scroller, count, height, head, kept, startsAt }: RowsOptions): Rows {
  const [, setTurn] = useState(0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    scrollMargin: head,
    scrollPaddingStart: head,
    initialOffset: startsAt,
    overscan: OVERSCAN,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    rangeExtractor: ({ startIndex, endIndex }: { startIndex: number; endIndex: number }) => {
      const from = Math.max(0, startIndex - OVERSCAN);
      const to = Math.min(count - 1, endIndex + OVERSCAN);
      const indexes = Array.from({ length: to - from + 1 }, (_, place) => from + place);
      if (kept >= 0 && kept < count && (kept < from || kept > to)) indexes.push(kept);
      return indexes.toSorted((a, b) => a - b);
    },
    onChange: () => setTurn((turn) => turn + 1),
  };
  const [rows] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  rows.setOptions(options);
  // The library means these for whoever joins it to a framework.
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => rows._didMount(), [rows]);
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => rows._willUpdate());
  // Narrow and wide windows have rows of another height.
  useLayoutEffect(() => rows.measure(), [rows, height]);
  return rows;
}
