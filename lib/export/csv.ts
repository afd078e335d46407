/** Lines of CSV: RFC 4180, commas, UTF-8 without a byte order mark, as SCDL wants it. */
import { csvFormatRow } from 'd3-dsv';

/** One line, with its end. */
export const csvLine = (cells: readonly string[]): string => `${csvFormatRow(cells)}\r\n`;
