import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAX_LINE, MAX_PIECES_ON_PAGE } from '../../lib/pdf/limits.ts';
import { openPdf, type PdfSurroundings } from '../../lib/pdf/open-pdf.ts';
import { onePage } from '../hostile/pdf/raw-pdf.ts';

let surroundings: PdfSurroundings;
beforeAll(() => {
  surroundings = pdfSurroundings();
});
afterAll(() => surroundings.worker.destroy());

/** What comes of a document of one page with this content: its lines, or why there are none. */
async function linesOf(content: string): Promise<number | string> {
  const opened = await openPdf(onePage({ content }), surroundings);
  if (!opened.ok) return opened.error.code;
  const read = await opened.value.readPages();
  await opened.value.close();
  return read.ok ? read.value.flatMap(({ lines }) => lines).length : read.error.code;
}

/** So many words on one page, each under the last, in as many columns as it takes. */
function words(count: number): string {
  const places = Array.from({ length: count }, (_, index) => [
    50 + Math.floor(index / 1_000) * 2.4,
    800 - (index % 1_000) * 0.75,
  ]);
  return `BT /F1 .5 Tf ${places.map(([x, y]) => `1 0 0 1 ${x} ${y} Tm (mot) Tj`).join('\n')} ET`;
}

test('a page with more pieces of text than any plan has is too large', { timeout: 60_000 }, async () => {
  expect(await linesOf(words(400))).toBe(400);
  expect(await linesOf(words(MAX_PIECES_ON_PAGE + 1_000))).toBe('too-large');
});

test('a line that does not end is too large', async () => {
  expect(await linesOf(`BT /F1 .2 Tf 9 700 Td (${'mot '.repeat(MAX_LINE / 4 - 1)}) Tj ET`)).toBe(1);
  expect(await linesOf(`BT /F1 .2 Tf 9 700 Td (${'mot '.repeat(MAX_LINE / 4 + 9)}) Tj ET`)).toBe('too-large');
});
