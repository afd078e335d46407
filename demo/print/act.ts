/** An act as its PDF. */
import type { Block, DemoAct } from '../acts/act.ts';
import { headingDate } from './dates.ts';
import { frontPage } from './front.ts';
import { closePaper, FACES, openPaper, type Paper } from './paper.ts';
import { grantTable } from './table.ts';
import { dashes, heading, paragraph } from './text.ts';

/** The offices changed their typeface with the mandate. */
const SANS_SINCE = '2021';
const SIGNATURE_ROOM = 46;

export async function printAct(act: DemoAct): Promise<Uint8Array> {
  const { sitting } = act;
  const face = sitting.date >= SANS_SINCE ? FACES.sans : FACES.serif;
  const paper = openPaper(`Délibération ${act.number} (démonstration)`, face, sitting.date);
  writeAct(paper, act);
  return closePaper(paper);
}

/** Writes an act from the top of the paper's last page on. */
export function writeAct(paper: Paper, act: DemoAct): void {
  frontPage(paper, act);
  paper.sheet.addPage();
  heading(paper, `DELIBERATION DU BUREAU METROPOLITAIN DU ${headingDate(act.sitting.date)}`);
  heading(paper, act.title);
  paper.sheet.moveDown(0.5);
  for (const block of act.recitals) recital(paper, block);
  paragraph(paper, 'Le Bureau de Saint-Étienne Métropole, après en avoir délibéré :', { bold: true });
  dashes(paper, act.decisions, true);
  for (const sentence of act.vote) paragraph(paper, sentence, { bold: true });
  signature(paper, act);
}

function recital(paper: Paper, block: Block): void {
  if (typeof block === 'string') paragraph(paper, block);
  else if ('rows' in block) grantTable(paper, block);
  else dashes(paper, block);
}

function signature(paper: Paper, { sitting }: DemoAct): void {
  const { sheet, left, width } = paper;
  const room = 2.5 * SIGNATURE_ROOM;
  if (sheet.y + room > sheet.page.height - sheet.page.margins.bottom) sheet.addPage();
  paragraph(paper, 'Pour extrait,\nLe Président,', { align: 'right', gap: 0 });
  const x = left + width - 90;
  const y = sheet.y + SIGNATURE_ROOM / 2;
  sheet.moveTo(x, y).bezierCurveTo(x + 20, y - 40, x + 25, y + 30, x + 42, y - 8);
  sheet
    .bezierCurveTo(x + 50, y - 24, x + 56, y + 22, x + 86, y - 14)
    .lineWidth(1.1)
    .strokeColor('#20285a')
    .stroke();
  sheet.y += SIGNATURE_ROOM;
  paragraph(paper, sitting.president.name, { align: 'right' });
}
