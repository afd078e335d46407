/** Documents of a known length, printed from the demonstration's acts. */
import { crc32, deflateSync } from 'node:zlib';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { DemoAct } from '../../demo/acts/act.ts';
import { READABLE_ACTS } from '../../demo/acts/index.ts';
import { printAct, writeAct } from '../../demo/print/act.ts';
import { gatherPages } from './gather-pages.ts';
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
  return gatherPages(await closePaper(paper));
}

/** Pixels on each side of a page of the annex: some 100 kB that no compression makes smaller, as a scan's are. */
const SCAN_SIZE = 316;

/** An act, and behind it so many pages of annexes, each with a picture under its line of text. */
export async function printAnnexed(annexes: number): Promise<Uint8Array> {
  const [act] = READABLE_ACTS;
  if (act === undefined) throw new Error('no act to print');
  const paper = openPaper('Mesure', FACES.serif, act.sitting.date);
  writeAct(paper, act);
  for (let n = 1; n <= annexes; n++) {
    paper.sheet.addPage();
    paper.sheet.text(`Annexe : plan de situation, planche ${n}`);
    paper.sheet.image(noise(n), { width: 300 });
  }
  return gatherPages(await closePaper(paper));
}

/** A PNG of grey noise, the same for the same seed. */
function noise(seed: number): Buffer {
  const random = xoroshiro128plus(seed);
  const rows = Buffer.alloc(SCAN_SIZE * (SCAN_SIZE + 1));
  // The first byte of each row names its filter: none.
  for (let at = 0; at < rows.length; at++) rows[at] = at % (SCAN_SIZE + 1) === 0 ? 0 : random.next() & 0xff;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SCAN_SIZE, 0);
  header.writeUInt32BE(SCAN_SIZE, 4);
  header.writeUInt8(8, 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}
