/** The box that the transmission software prints over an act. */
import type { DemoAct } from '../acts/act.ts';
import { printedDate } from './dates.ts';
import type { Paper } from './paper.ts';

const WIDTH = 190;
const LINE_HEIGHT = 11;
const PADDING = 4;
const CORNER_TOP = 12;

/** SIREN of Saint-Étienne Métropole, under whose addresses the demonstration is served. */
const SIREN = '244200770';

/** « 042-244200770-20220512-D20220014710-DE »: département, SIREN, sitting, year and serial number, suffix. */
export function transmissionId({ number, sitting, mistypedDate }: DemoAct): string {
  const date = mistypedDate ?? sitting.date.replaceAll('-', '');
  return `042-${SIREN}-${date}-D${number.replace('.', '')}10-DE`;
}

/** In the page's corner, above the heading; or where the text stands, and the text goes on below. */
export function stamp({ sheet, face, left, width }: Paper, act: DemoAct): void {
  const lines = [
    'RECU EN PREFECTURE',
    `Le ${printedDate(act.sitting.received)}`,
    'VIA TELETRANSMISSION',
    transmissionId(act),
  ];
  const height = lines.length * LINE_HEIGHT + 2 * PADDING;
  const { x, y } = sheet;
  const corner = act.stamp === 'corner';
  const boxLeft = left + width - WIDTH;
  const top = corner ? CORNER_TOP : y;
  sheet.rect(boxLeft, top, WIDTH, height).lineWidth(1).strokeColor('#1c3f94').stroke();
  for (const [index, line] of lines.entries()) {
    sheet
      .font(index === 0 ? face.bold : face.regular)
      .fontSize(8.5)
      .fillColor('#1c3f94');
    sheet.text(line, boxLeft, top + PADDING + index * LINE_HEIGHT, { width: WIDTH, align: 'center', lineBreak: false });
  }
  sheet.x = x;
  sheet.y = corner ? y : top + height + LINE_HEIGHT;
}
