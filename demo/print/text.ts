/** Paragraphs and lists. */
import { HEAD_SIZE, TEXT_SIZE, type Paper } from './paper.ts';

const INDENT = 14;
const GAP_AFTER_PARAGRAPH = 0.7;

export interface Style {
  bold?: boolean;
  align?: 'left' | 'center' | 'justify' | 'right';
  /** Lines left free below. */
  gap?: number;
  size?: number;
}

export function paragraph({ sheet, face, left, width }: Paper, text: string, style: Style = {}): void {
  const { bold = false, align = 'justify', gap = GAP_AFTER_PARAGRAPH, size = TEXT_SIZE } = style;
  sheet
    .font(bold ? face.bold : face.regular)
    .fontSize(size)
    .fillColor('black');
  sheet.text(text, left, sheet.y, { width, align, lineGap: 1.5 }).moveDown(gap);
}

export const heading = (paper: Paper, text: string): void =>
  paragraph(paper, text, { bold: true, align: 'center', size: HEAD_SIZE });

/** A list with dashes, its lines hanging from the dash. */
export function dashes({ sheet, face, left, width }: Paper, items: readonly string[], bold = false): void {
  sheet
    .font(bold ? face.bold : face.regular)
    .fontSize(TEXT_SIZE)
    .fillColor('black');
  for (const item of items) {
    const hang = sheet.widthOfString('- ');
    sheet.text(`- ${item}`, left + INDENT + hang, sheet.y, {
      width: width - INDENT - hang,
      align: 'justify',
      indent: -hang,
      lineGap: 1.5,
    });
    sheet.moveDown(0.4);
  }
  sheet.moveDown(0.3);
}
