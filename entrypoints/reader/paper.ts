/** Out of the page: onto paper, or onto the disk. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { drawForPrint, type PrintOptions } from '../../lib/ui/reader/print-pages.ts';

/** Prints the whole document. Resolves when the browser's own dialog was closed, or when it was given up. */
export async function printDocument(document: PDFDocumentProxy, options: PrintOptions): Promise<void> {
  const paper = globalThis.document.getElementById('paper');
  const pictures = await drawForPrint(document, options);
  if (paper === null || pictures === undefined) return;
  const images = pictures.map((source) => Object.assign(new Image(), { src: source, alt: '' }));
  await Promise.all(images.map((image) => image.decode()));
  paper.replaceChildren(...images);
  print();
  paper.replaceChildren();
  for (const picture of pictures) URL.revokeObjectURL(picture);
}

/** The file's own name, as its address has it. */
function nameOf(address: string): string {
  const last = decodeURIComponent(new URL(address).pathname.split('/').at(-1) ?? '').replace(/[/\\:]/g, '');
  return /\.pdf$/i.test(last) ? last : `${last || 'document'}.pdf`;
}

/** The original, byte for byte. */
export async function saveDocument(document: PDFDocumentProxy, address: string): Promise<void> {
  const bytes = (await document.getData()) as Uint8Array<ArrayBuffer>;
  const source = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = Object.assign(globalThis.document.createElement('a'), { href: source, download: nameOf(address) });
  link.click();
  URL.revokeObjectURL(source);
}
