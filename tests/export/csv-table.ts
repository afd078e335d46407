/** CSV as somebody else's parser reads it. */
import papaparse from 'papaparse';

export type CsvRow = Record<string, string>;

/** Every line, the head first. Throws where the parser finds anything wrong. */
export function csvLines(text: string | undefined): string[][] {
  const { data, errors } = papaparse.parse<string[]>(text ?? '', { skipEmptyLines: true, delimiter: ',' });
  if (errors[0] !== undefined) throw new Error(`${errors[0].row}: ${errors[0].message}`);
  return data;
}

/** The rows by the names of their columns; none for a file that is not there. */
export function csvRows(text: string | undefined): CsvRow[] {
  const [head = [], ...rows] = csvLines(text);
  return rows.map((cells) => {
    if (cells.length !== head.length) throw new Error(`${cells.length} cells under ${head.length} columns`);
    return Object.fromEntries(head.map((name, index) => [name, cells[index] ?? '']));
  });
}
