import type { Language } from '../language.ts';
import { libraryWords } from '../words/library-words.ts';
import { cellOf } from './cells.tsx';
import { lineKey, type Line } from './lines.ts';
import { columnLabel, columnsOf } from './columns.ts';
import type { ShownView } from './shown-lines.ts';

export interface PrintTableProps {
  shown: ShownView;
  /** The first of the lines that are shown. */
  lines: readonly Line[];
  language: Language;
}

/** The lines as they stand on paper: all of them in the page, which the table on the screen never has. */
export function PrintTable({ shown: { view, total }, lines, language }: PrintTableProps) {
  const t = libraryWords(language);
  const columns = columnsOf(view.table, view.columns);
  return (
    <div class="library-print">
      {lines.length < total && <p>{t('library.print.bounded', { count: lines.length })}</p>}
      <table>
        <thead>
          <tr>
            {columns.map(({ name, isFigure = false }) => (
              <th key={name} scope="col" data-figure={isFigure}>
                {columnLabel(view.table, name, t)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={lineKey(line)}>
              {columns.map(({ name, isFigure = false }) => (
                <td key={name} data-figure={isFigure}>
                  {cellOf(line, name, { language, words: '' })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
