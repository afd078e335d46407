/** PDFs written object by object, so that each may lie where no library would let it. */
import { Buffer } from 'node:buffer';

/** The text of an object, or its dictionary (without the length) and the bytes of its stream. */
export type RawObject = string | { dictionary: string; bytes: Uint8Array | string };

export interface RawPdf {
  /** By number, from 1. */
  objects: Record<number, RawObject>;
  /** More of the trailer than its size and its root, which is object 1. */
  trailer?: string;
  /** In place of the place of the cross-reference table. */
  startxref?: number | string;
  header?: string;
}

const HEADER = '%PDF-1.7\n';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

function bodyOf(object: RawObject): Buffer {
  if (typeof object === 'string') return latin1(object);
  const bytes = typeof object.bytes === 'string' ? latin1(object.bytes) : Buffer.from(object.bytes);
  // A length that the dictionary states itself is the specimen's own lie.
  const length = object.dictionary.includes('/Length') ? '' : `/Length ${bytes.length}`;
  return Buffer.concat([latin1(`<< ${object.dictionary} ${length} >>\nstream\n`), bytes, latin1('\nendstream')]);
}

export function rawPdf({ objects, trailer = '', startxref, header = HEADER }: RawPdf): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [latin1(header)];
  let offset = parts[0]?.length ?? 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    offset += part.length;
  };
  const offsets = new Map<number, number>();
  for (const [number, object] of Object.entries(objects)) {
    offsets.set(Number(number), offset);
    add(latin1(`${number} 0 obj\n`));
    add(bodyOf(object));
    add(latin1('\nendobj\n'));
  }
  const size = Math.max(0, ...offsets.keys()) + 1;
  const table = offset;
  add(latin1(`xref\n0 ${size}\n0000000000 65535 f \n`));
  for (let number = 1; number < size; number += 1) {
    const at = offsets.get(number);
    add(latin1(at === undefined ? '0000000000 00000 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`));
  }
  add(latin1(`trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${startxref ?? table}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

/** What a page says, drawn with the font F1. */
export const said = (text: string): string => `BT /F1 12 Tf 72 720 Td (${text}) Tj ET\n`;

const SENTENCE = 'Le Bureau, apres en avoir delibere, approuve.';

interface OnePage {
  /** Its content: text of operators, or a stream. */
  content?: RawObject;
  /** More of the page's dictionary. */
  page?: string;
  /** More of its resources. */
  resources?: string;
  /** The font, in place of Helvetica. */
  font?: RawObject;
  /** More of the catalogue. */
  catalogue?: string;
  /** From number 10 on. */
  more?: Record<number, RawObject>;
}

/** A document of one page that is sound but for what is given. */
export const onePage = ({ content, page, resources, font, catalogue, more, ...rest }: OnePage & Partial<RawPdf> = {}) =>
  rawPdf({
    ...rest,
    objects: {
      1: `<< /Type /Catalog /Pages 2 0 R ${catalogue ?? ''} >>`,
      2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      3: `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources ?? ''} >> ${
        page?.includes('/MediaBox') ? '' : '/MediaBox [0 0 595 842]'
      } ${page ?? ''} >>`,
      4:
        typeof content === 'object'
          ? content
          : { dictionary: '', bytes: content === undefined ? said(SENTENCE) : content },
      5: font ?? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      ...more,
    },
  });
