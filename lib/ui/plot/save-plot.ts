/** A plot or its table as a file of the user's. */
import { csvFormatRow } from 'd3-dsv';
import type { Table } from './table.ts';

/** Pixels of the picture for each of the drawing's. */
const SCALE = 2;

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it when the click is over; Firefox reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const svgFile = (svg: SVGSVGElement): Blob =>
  new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });

async function pictureOf(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(svgFile(svg));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    return picture;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Undefined where the browser gives no picture, as when it guards against being told apart by what it draws. */
export async function pngFile(svg: SVGSVGElement): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = Number(svg.getAttribute('width')) * SCALE;
  canvas.height = Number(svg.getAttribute('height')) * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.drawImage(await pictureOf(svg), 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob ?? undefined;
}

/** RFC 4180, UTF-8: amounts in euros with a point, days as `YYYY-MM-DD`. */
export function csvFile({ columns, rows }: Table): Blob {
  const lines = [columns.map(({ label }) => label), ...rows.map((row) => row.map(({ value }) => String(value ?? '')))];
  return new Blob(
    lines.map((line) => `${csvFormatRow(line)}\r\n`),
    { type: 'text/csv;charset=utf-8' },
  );
}
