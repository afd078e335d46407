/**
 * Shows how a PDF is laid out: `npm run lines -- FILE...`. One row a line: page, role, block, left edge, font size
 * (`*` bold), then the text with its segments parted by `¦`.
 */
import { pdfSurroundings } from './pdf-surroundings.ts';
import { readFile } from 'node:fs/promises';
import type { TextLine } from '../lib/model/page.ts';
import { openPdf } from '../lib/pdf/open-pdf.ts';

const surroundings = pdfSurroundings();
for (const file of process.argv.slice(2)) {
  console.log(`— ${file}`);
  const opened = await openPdf(new Uint8Array(await readFile(file)), surroundings);
  if (!opened.ok) {
    console.log(opened.error);
    continue;
  }
  const read = await opened.value.readPages();
  if (!read.ok) console.log(read.error);
  for (const page of read.ok ? read.value : []) {
    console.log(`— page ${page.number}, ${page.width} × ${page.height} points${page.imageOnly ? ', image only' : ''}`);
    for (const line of page.lines) console.log(show(line));
  }
  await opened.value.close();
}
surroundings.worker.destroy();

function show(line: TextLine): string {
  const place = [line.role, `b${line.block}`, `x${line.box[0].toFixed(0)}`, `y${line.box[1].toFixed(0)}`].join(' ');
  const text = line.segments.map(({ start, end }) => line.text.slice(start, end)).join(' ¦ ');
  return `${String(line.page).padStart(3)} ${place.padEnd(26)} ${line.fontSize.toFixed(1)}${line.bold ? '*' : ' '} ${text}`;
}
