import { useState } from 'preact/hooks';
import type { Cell, Table } from './table.ts';

export interface DataTableProps extends Table {
  /** Rows that are shown at first. */
  first?: number;
  /** « Afficher les 37 autres lignes » */
  more?: (count: number) => string;
}

const shownOf = ({ shown, value }: Cell) => shown ?? value ?? '–';

/** A table of figures. Where it is wider than the page, it scrolls by itself, by the keyboard too. */
export function DataTable({ caption, columns, rows, first = Infinity, more }: DataTableProps) {
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole || rows.length <= first ? rows : rows.slice(0, first);
  return (
    <>
      <div class="data-table" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ label, numeric }) => (
                <th scope="col" key={label} class={numeric && 'numeric'}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) =>
                  at === 0 ? (
                    <th scope="row" key={at}>
                      {shownOf(cell)}
                    </th>
                  ) : (
                    <td key={at} class={columns[at]?.numeric && 'numeric'}>
                      {shownOf(cell)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < rows.length && more && (
        <button type="button" class="text-button" onClick={() => showWhole(true)}>
          {more(rows.length - shown.length)}
        </button>
      )}
    </>
  );
}
