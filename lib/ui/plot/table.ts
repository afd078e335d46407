/** A table beside a plot: as it is shown, and as it is saved. */
import type { ComponentChildren } from 'preact';

export interface Cell {
  /** For a program: a plain number, an ISO date. Nothing where nothing is known. */
  value?: string | number;
  /** For people; the value itself if it needs no other words. */
  shown?: ComponentChildren;
}

export interface Column {
  label: string;
  numeric?: true;
}

export interface Table {
  /** Says what the table is of. */
  caption: string;
  columns: readonly Column[];
  /** As many cells as columns; the first names the row. */
  rows: readonly (readonly Cell[])[];
}

/** Without the columns that say nothing. */
export function withoutEmpty({ caption, columns, rows }: Table): Table {
  const says = columns.map((_, at) =>
    rows.some((row) => (row[at]?.value ?? '') !== '' || row[at]?.shown !== undefined),
  );
  const kept = <T>(all: readonly T[]): T[] => all.filter((_, at) => says[at]);
  return { caption, columns: kept(columns), rows: rows.map(kept) };
}
