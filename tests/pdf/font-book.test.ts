/** What is learnt of a document's fonts, and when: the same pages are read the same, whatever comes first. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TextPage } from '../../lib/model/page.ts';
import type { PdfSurroundings } from '../../lib/pdf/open-pdf.ts';
import { readPages } from '../../lib/pdf/read-pages.ts';
import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';
import { makePdf } from './make-pdf.ts';

/** Pages with a few letters that no page before them teaches: where these stand is estimated, unless a later page was looked into. */
const TEXTS = [
  'aaa bbb ccc abc cab bac cba aab',
  'aaa bbb Wcc abc cab bac cba aab',
  'WWW MMM WMW iii lll WiM lMi Wil',
  'aaa bbb ccc jbc cab bac cba aab',
  'jjj QQQ jQj @@@ jQ@ @jQ Qj@ jjQ',
];

/** Milliseconds by which a page comes later than the next one. */
const LATER = 15;

let surroundings: PdfSurroundings;
let bytes: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  surroundings = pdfSurroundings();
  bytes = await makePdf((pdf) => {
    for (const [place, text] of TEXTS.entries()) {
      if (place > 0) pdf.addPage();
      for (let line = 0; line < 12; line++) pdf.text(`${text} ${text}`, { align: line % 2 === 0 ? 'left' : 'justify' });
    }
  });
});
afterAll(() => surroundings.worker.destroy());

/** @param order of the pages, from which follows when each is there */
async function readAs(order: (page: number) => number, atOnce?: number): Promise<TextPage[]> {
  const task = getDocument({ ...surroundings, data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const slow = {
    numPages: document.numPages,
    getPage: async (number: number) => {
      await new Promise((resolve) => setTimeout(resolve, order(number) * LATER));
      return document.getPage(number);
    },
  } as unknown as PDFDocumentProxy;
  const pages = await readPages(slow, undefined, undefined, atOnce);
  await task.destroy();
  if (!pages.ok) throw new Error(pages.error.code);
  return pages.value;
}

test('one page at a time, several at once, or the last one first: every box is the same', async () => {
  const inTurn = await readAs(() => 0, 1);
  expect(inTurn.flatMap(({ lines }) => lines).length).toBeGreaterThan(TEXTS.length * 10);
  expect(await readAs(() => 0)).toEqual(inTurn);
  expect(await readAs((page) => TEXTS.length - page)).toEqual(inTurn);
  expect(await readAs((page) => (page * 5) % 7)).toEqual(inTurn);
});
