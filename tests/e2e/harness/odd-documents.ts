/** Documents with something in them that a reader has to be asked about, or protected from. */
import Sheet from 'pdfkit';
import { bytesOf } from '../../../demo/print/bytes.ts';

export const ELSEWHERE = 'https://www.saint-etienne-metropole.fr/suivi?depuis=pdf';
export const PASSWORD = 'délibéré';

type Draw = (sheet: PDFKit.PDFDocument) => void;

function print(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const sheet = new Sheet({ size: 'A4', info: { CreationDate: new Date('2024-01-01T09:00:00Z') }, ...options });
  draw(sheet);
  return bytesOf(sheet);
}

/** A page with a link, and everything that a document may try by itself: each would ask for {@link ELSEWHERE}. */
export const printHostile = (): Promise<Uint8Array> =>
  print((sheet) => {
    sheet.text('Suivre ce lien', 100, 100, { link: ELSEWHERE, underline: true });
    sheet.text('Lancer un script', 100, 200, { link: 'javascript:alert(1)' });
    const { _root: root } = sheet as unknown as { _root: { data: Record<string, unknown> } };
    const script = sheet.ref({ S: 'JavaScript', JS: new String(`app.launchURL("${ELSEWHERE}")`) });
    script.end('');
    root.data['OpenAction'] = script;
    const uri = sheet.ref({ S: 'URI', URI: new String(ELSEWHERE) });
    uri.end('');
    root.data['AA'] = { WC: uri, DP: script };
  });

export const printLocked = (): Promise<Uint8Array> =>
  print((sheet) => sheet.text('Réservé aux élus'), { userPassword: PASSWORD, pdfVersion: '1.7ext3' });
