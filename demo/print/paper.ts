/** A4 sheets of the demonstration: margins, typefaces, and the foot that says what they are. */
import Sheet from 'pdfkit';
import { bytesOf } from './bytes.ts';

/** Printed small at the foot of every page. */
export const NOTICE = 'Document de démonstration, fictif : personnes, organismes et sommes sont inventés';

const POINTS_PER_MM = 72 / 25.4;
const MARGIN = 25 * POINTS_PER_MM;
const FOOT_SIZE = 7;

export const TEXT_SIZE = 11;
export const HEAD_SIZE = 12;

/** Two of the standard faces, which a PDF may use without embedding them. */
export const FACES = {
  sans: { regular: 'Helvetica', bold: 'Helvetica-Bold' },
  serif: { regular: 'Times-Roman', bold: 'Times-Bold' },
} as const;

export type Face = (typeof FACES)[keyof typeof FACES];

export interface Paper {
  sheet: PDFKit.PDFDocument;
  face: Face;
  left: number;
  /** Points between the margins. */
  width: number;
}

/** A blank first page. `written` (ISO date) goes into the file's properties, so that the bytes never vary. */
export function openPaper(title: string, face: Face, written: string): Paper {
  const sheet = new Sheet({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    bufferPages: true,
    lang: 'fr',
    info: { Title: title, Subject: NOTICE, CreationDate: new Date(`${written}T09:00:00Z`) },
  });
  return { sheet, face, left: MARGIN, width: sheet.page.width - 2 * MARGIN };
}

/** Prints the feet, and gives the file. */
export async function closePaper({ sheet, face, left, width }: Paper): Promise<Uint8Array> {
  const { start, count } = sheet.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    sheet.switchToPage(page);
    // Without a bottom margin, pdfkit does not open a new page for what is written in it.
    sheet.page.margins.bottom = 0;
    const top = sheet.page.height - MARGIN / 2;
    sheet.font(face.regular).fontSize(FOOT_SIZE).fillColor('#555555');
    sheet.text(`${NOTICE} – Page ${page + 1 - start} / ${count}`, left, top, {
      width,
      align: 'center',
      lineBreak: false,
    });
  }
  return bytesOf(sheet);
}
