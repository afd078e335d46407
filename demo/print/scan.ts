/**
 * An act as a scanner leaves it: pictures of its pages, and no text.
 *
 * The pictures in `acts/scan/` were made once from the act's own pages, turned a little and reduced to four greys:
 * `pdftoppm -r 130 -gray -png ACT.pdf page && magick page-1.png -rotate 0.4 -colors 4 …`.
 */
import { readFile } from 'node:fs/promises';
import Sheet from 'pdfkit';
import type { DemoAct } from '../acts/act.ts';
import { bytesOf } from './bytes.ts';
import { NOTICE } from './paper.ts';

const PAGES = 2;

export async function printScan({ sitting }: DemoAct): Promise<Uint8Array> {
  const sheet = new Sheet({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    info: { Title: NOTICE, CreationDate: new Date(`${sitting.date}T09:00:00Z`) },
  });
  for (let page = 1; page <= PAGES; page += 1) {
    const picture = await readFile(new URL(`../acts/scan/page-${page}.png`, import.meta.url));
    sheet.addPage();
    sheet.image(picture, 0, 0, { width: sheet.page.width, height: sheet.page.height });
  }
  return bytesOf(sheet);
}
