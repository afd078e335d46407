/**
 * Sheets of a workbook (Office Open XML, ECMA-376). A text is a typed cell (`inlineStr`) in a cell of text format: whatever it
 * begins with, it is never a formula, and an identifier keeps all its figures.
 */
import { cellText, shortened } from '../cell.ts';
import type { CellKind, TableCell } from '../tables/column.ts';

/** Of a sheet; ECMA-376 sets none, spreadsheets do. */
export const MOST_ROWS = 1_048_576;

/** Of a cell, in UTF-16 units. What is longer ends in « … »; CSV and JSON have it whole. */
const LONGEST_TEXT = 32_767;

/** Places in `cellXfs` of the styles. */
export const STYLES: Readonly<Record<CellKind | 'head', number>> = { text: 0, head: 1, count: 2, euros: 3, day: 4 };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `_x0041_` would be read as A: the line before it is written as its own code. */
export const xmlText = (text: string): string =>
  text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

/** 0 → A, 26 → AA. */
function letters(column: number): string {
  const first = Math.floor(column / 26);
  return (first > 0 ? letters(first - 1) : '') + String.fromCodePoint(65 + (column % 26));
}

const DAY = 86_400_000;

/** Spreadsheets count days from here. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

const inline = (place: string, style: number, text: string): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t>${xmlText(shortened(cellText(text), LONGEST_TEXT))}</t></is></c>`;

const number = (place: string, style: number, value: number): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`;

function cellXml({ kind, value }: TableCell, place: string): string {
  if (value === undefined) return '';
  if (typeof value === 'number') {
    const isNumber = kind !== 'text' && Number.isFinite(value);
    return isNumber
      ? number(place, STYLES[kind], kind === 'euros' ? value / 100 : value)
      : inline(place, STYLES.text, String(value));
  }
  const day = kind === 'day' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(day) ? inline(place, STYLES.text, value) : number(place, STYLES.day, (day - FIRST_DAY) / DAY);
}

/** @param line from 1 */
export const rowXml = (line: number, cells: readonly TableCell[]): string =>
  `<row r="${line}">${cells.map((cell, column) => cellXml(cell, `${letters(column)}${line}`)).join('')}</row>`;

const headXml = (heads: readonly string[]): string =>
  `<row r="1">${heads.map((head, column) => inline(`${letters(column)}1`, STYLES.head, head)).join('')}</row>`;

/** Up to the rows under the head, which stays in sight. */
export const sheetStart = (heads: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    `</sheetView></sheetViews><cols><col min="1" max="${heads.length}" width="18" customWidth="1"/></cols>`,
    `<sheetData>${headXml(heads)}`,
  ].join('');

export const SHEET_END = '</sheetData></worksheet>';
