/** PDFs that nobody means well with, by what is wrong with them. */
import Sheet from 'pdfkit';
import { bytesOf } from '../../../demo/print/bytes.ts';
import { ACTIONS } from './actions.ts';
import { FONTS } from './fonts.ts';
import { STREAMS } from './streams.ts';
import { STRUCTURE } from './structure.ts';

export type Specimens = Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>>;

const locked = (options: PDFKit.PDFDocumentOptions) => (): Promise<Uint8Array> => {
  const sheet = new Sheet(options);
  sheet.text('Le Bureau, après en avoir délibéré, approuve.');
  return bytesOf(sheet);
};

const ENCRYPTED: Specimens = {
  'locked by the reader’s password': locked({ userPassword: 'un', ownerPassword: 'deux' }),
  'locked by AES': locked({ userPassword: 'un', ownerPassword: 'deux', pdfVersion: '1.7ext3' }),
};

/** These open without a password: their text is read. */
const OPEN: Specimens = { 'locked by its owner alone': locked({ ownerPassword: 'deux' }) };

export const SPECIMENS: Specimens = { ...STRUCTURE, ...STREAMS, ...FONTS, ...ACTIONS, ...ENCRYPTED, ...OPEN };
