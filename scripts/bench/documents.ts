/** Documents of a known length, printed from the demonstration's acts. */
import type { DemoAct } from '../../demo/acts/act.ts';
import { READABLE_ACTS } from '../../demo/acts/index.ts';
import { printAct, writeAct } from '../../demo/print/act.ts';
import { closePaper, FACES, openPaper, type Paper } from '../../demo/print/paper.ts';

const pagesOf = (paper: Paper): number => paper.sheet.bufferedPageRange().count;

/** An act of exactly so many pages: one whose recitals go on and on. */
export async function printLongAct(pages: number): Promise<Uint8Array> {
  const [act] = READABLE_ACTS;
  if (act === undefined) throw new Error('no act to print');
  for (let times = 1; times < 100 * pages; times++) {
    const recitals = Array.from({ length: times }, () => act.recitals).flat();
    const paper = openPaper('Mesure', FACES.serif, act.sitting.date);
    const long: DemoAct = { ...act, recitals };
    writeAct(paper, long);
    if (pagesOf(paper) === pages) return printAct(long);
  }
  throw new Error(`no act of ${pages} pages can be made`);
}

/** Whole acts bound together, one after the other, until there are at least so many pages. */
export async function printCollection(pages: number): Promise<Uint8Array> {
  const paper = openPaper('Mesure', FACES.serif, '2024-01-01');
  for (let n = 0; pagesOf(paper) < pages; n++) {
    const act = READABLE_ACTS[n % READABLE_ACTS.length];
    if (act === undefined) throw new Error('no act to print');
    if (n > 0) paper.sheet.addPage();
    writeAct(paper, act);
  }
  return closePaper(paper);
}
