import type { CONVOCATION_2024 } from '../acts/convocation.ts';
import { printedDate } from './dates.ts';
import { closePaper, FACES, openPaper } from './paper.ts';
import { dashes, heading, paragraph } from './text.ts';

export async function printConvocation(letter: typeof CONVOCATION_2024): Promise<Uint8Array> {
  const { sitting } = letter;
  const paper = openPaper(`${letter.title} (démonstration)`, FACES.sans, sitting.convened);
  paragraph(paper, `Saint-Étienne, le ${printedDate(sitting.convened)}`, { align: 'right', gap: 2 });
  paragraph(paper, letter.greeting, { align: 'left' });
  paragraph(paper, letter.opening);
  heading(paper, letter.agendaHead);
  dashes(paper, letter.agenda);
  paragraph(paper, letter.closing);
  paragraph(paper, letter.formula, { gap: 2 });
  paragraph(paper, 'Le Président,', { align: 'right', gap: 0.2 });
  paragraph(paper, sitting.president.name, { align: 'right' });
  return closePaper(paper);
}
