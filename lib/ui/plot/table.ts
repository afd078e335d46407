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
