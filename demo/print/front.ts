/** The first page: heading, figures, roll-call. */
import type { DemoAct } from '../acts/act.ts';
import { type Elected, printedName } from '../acts/people.ts';
import { headingDate, printedDate } from './dates.ts';
import type { Paper } from './paper.ts';
import { stamp } from './stamp.ts';
import { heading, paragraph } from './text.ts';

const names = (people: readonly Elected[]): string => people.map(printedName).join(', ');

export function frontPage(paper: Paper, act: DemoAct): void {
  const { sitting } = act;
  if (act.stamp === 'corner') stamp(paper, act);
  heading(paper, 'EXTRAIT DU REGISTRE DES DELIBERATIONS');
  heading(paper, `SEANCE DU BUREAU METROPOLITAIN DU ${headingDate(sitting.date)}`);
  heading(paper, `DELIBERATION N°${act.number}`);
  heading(paper, act.title);
  figures(paper, act);
  paragraph(paper, 'Membres titulaires présents :', { bold: true, gap: 0.2 });
  paragraph(paper, names(sitting.present));
  if (act.stamp === 'between') stamp(paper, act);
  paragraph(paper, `DATE D'AFFICHAGE : ${printedDate(sitting.posted)}`);
  if (sitting.proxies.length > 0) {
    paragraph(paper, 'Pouvoirs :', { bold: true, gap: 0.2 });
    const lines = sitting.proxies.map(
      ({ giver, holder }) => `${printedName(giver)} donne pouvoir à ${printedName(holder)}`,
    );
    paragraph(paper, lines.join(',\n'), { align: 'left' });
  }
  if (sitting.absent.length > 0) {
    paragraph(paper, 'Membres titulaires absents excusés :', { bold: true, gap: 0.2 });
    paragraph(paper, names(sitting.absent));
  }
}

function figures(paper: Paper, { sitting }: DemoAct): void {
  const votes = sitting.present.length + sitting.proxies.length;
  const left = { align: 'left', gap: 0.4 } as const;
  paragraph(paper, `Le Bureau Métropolitain a été convoqué le ${printedDate(sitting.convened)}`, left);
  paragraph(paper, `Nombre de membres en exercice : ${sitting.inOffice.length}`, left);
  paragraph(paper, `Nombre de présents : ${sitting.present.length}`, left);
  paragraph(paper, `Nombre de pouvoirs : ${sitting.proxies.length}`, left);
  paragraph(paper, `Nombre de voix : ${votes}`, left);
  paragraph(paper, `Président de séance : ${printedName(sitting.president)}`, { ...left, gap: 0 });
  paragraph(paper, `Secrétaire de séance : ${printedName(sitting.secretary)}`, { align: 'left' });
}
