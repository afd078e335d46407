/** Where a key leads in the grid: the pattern of the ARIA Authoring Practices for grids. */

export interface GridPlace {
  /** From 0. */
  row: number;
  /** From 0: the box that selects the line. */
  column: number;
}

export interface GridSize {
  rows: number;
  columns: number;
  /** Rows in sight at once. */
  page: number;
}

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** Undefined for a key that leads nowhere. */
export function placeAfter(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: GridPlace,
  { rows, columns, page }: GridSize,
): GridPlace | undefined {
  const far = ctrlKey || metaKey;
  const to = (toRow: number, toColumn: number): GridPlace => ({
    row: between(toRow, 0, rows - 1),
    column: between(toColumn, 0, columns - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return to(far ? rows - 1 : row + 1, column);
    case 'ArrowUp':
      return to(far ? 0 : row - 1, column);
    case 'ArrowRight':
      return to(row, far ? columns - 1 : column + 1);
    case 'ArrowLeft':
      return to(row, far ? 0 : column - 1);
    case 'PageDown':
      return to(row + page, column);
    case 'PageUp':
      return to(row - page, column);
    case 'Home':
      return far ? to(0, 0) : to(row, 0);
    case 'End':
      return far ? to(rows - 1, columns - 1) : to(row, columns - 1);
    default:
      return undefined;
  }
}
