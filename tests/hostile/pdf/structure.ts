/** Documents whose objects lead nowhere, in circles, or too far. */
import { Buffer } from 'node:buffer';
import { onePage, rawPdf, said } from './raw-pdf.ts';
import type { Specimens } from './specimens.ts';

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const leaf = (parent: number): string =>
  `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`;
const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const CONTENT = { dictionary: '', bytes: said('Le Bureau approuve.') };

/** A page tree, and what hangs on it. */
const tree = (objects: Record<number, string>) =>
  rawPdf({ objects: { 1: CATALOGUE, 4: CONTENT, 5: FONT, ...objects } });

function manyPages(count: number) {
  const first = 10;
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  return tree({
    2: `<< /Type /Pages /Count ${count} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >>`,
    ...Object.fromEntries(numbers.map((number) => [number, leaf(2)])),
  });
}

function deepTree(depth: number) {
  const first = 10;
  const nodes = Array.from({ length: depth }, (_, index): [number, string] => [
    first + index,
    `<< /Type /Pages /Count 1 /Parent ${index === 0 ? 2 : first + index - 1} 0 R /Kids [${
      index === depth - 1 ? 3 : first + index + 1
    } 0 R] >>`,
  ]);
  return tree({
    2: `<< /Type /Pages /Count 1 /Kids [${first} 0 R] >>`,
    3: leaf(first + depth - 1),
    ...Object.fromEntries(nodes),
  });
}

const NESTED = 200_000;

export const STRUCTURE: Specimens = {
  'nothing but a header': () => rawPdf({ objects: {} }).subarray(0, 9),
  'no page': () => tree({ 2: '<< /Type /Pages /Kids [] /Count 0 >>' }),
  'no root': () => rawPdf({ objects: { 2: '<< >>' } }),
  'a root that is a number': () => rawPdf({ objects: { 1: '42' } }),
  'a root that is itself': () => rawPdf({ objects: { 1: '1 0 R' } }),
  'pages that are their own child': () => tree({ 2: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' }),
  'pages that are each other’s child': () =>
    tree({ 2: '<< /Type /Pages /Kids [3 0 R] /Count 2 >>', 3: '<< /Type /Pages /Kids [2 0 R] /Count 2 >>' }),
  'pages that are their own parent': () =>
    tree({ 2: '<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 2 0 R >>', 3: leaf(2) }),
  'pages 20 000 levels deep': () => deepTree(20_000),
  'a thousand million pages, it says': () =>
    tree({ 2: '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>', 3: leaf(2) }),
  'two thousand pages, it says': () => tree({ 2: '<< /Type /Pages /Kids [3 0 R] /Count 2000 >>', 3: leaf(2) }),
  'less than no page': () => tree({ 2: '<< /Type /Pages /Kids [3 0 R] /Count -5 >>', 3: leaf(2) }),
  '10 000 pages': () => manyPages(10_000),
  'an object that is itself': () => onePage({ page: '/Contents 10 0 R', more: { 10: '10 0 R' } }),
  'objects in a circle': () =>
    onePage({ page: '/Contents 10 0 R', more: { 10: '11 0 R', 11: '12 0 R', 12: '10 0 R' } }),
  'arrays in arrays without end': () => onePage({ page: `/Foo ${'['.repeat(NESTED)}` }),
  'dictionaries in dictionaries without end': () => onePage({ page: `/Foo ${'<< /A '.repeat(NESTED)}` }),
  'a string of opening parentheses': () => onePage({ content: `BT /F1 12 Tf ${'('.repeat(NESTED)} Tj ET` }),
  'arrays in arrays, drawn': () => onePage({ content: `BT /F1 12 Tf ${'['.repeat(NESTED)} TJ ET` }),
  'a dictionary of 200 000 keys': () =>
    onePage({ page: `/Foo << ${Array.from({ length: NESTED }, (_, index) => `/K${index} ${index}`).join(' ')} >>` }),
  'a name of a megabyte': () => onePage({ page: `/${'N'.repeat(1_000_000)} 1` }),
  'a table of objects elsewhere': () => onePage({ startxref: 99_999_999 }),
  'a table of objects at a negative place': () => onePage({ startxref: -5 }),
  'a table of objects that is no number': () => onePage({ startxref: 'nowhere' }),
  'tables of objects in a circle': () => onePage({ trailer: '/Prev 9', header: '%PDF-1.7\n', startxref: 9 }),
  'a table before that is this one': () => onePage({ trailer: '/Prev 0 /XRefStm 0' }),
  'a table of 2 000 million objects': () =>
    rawPdf({
      objects: {
        1: CATALOGUE,
        2: '<< /Type /Pages /Kids [] /Count 0 >>',
        3: { dictionary: '/Type /XRef /W [1 4 2] /Index [0 2000000000] /Size 2000000000 /Root 1 0 R', bytes: '\0' },
      },
      startxref: 105,
    }),
  'a page as large as the universe': () => onePage({ page: '/MediaBox [-1e38 -1e38 1e38 1e38] /UserUnit 1e30' }),
  'a page of no size': () => onePage({ page: '/MediaBox [0 0 0 0]' }),
  'a page whose size is text': () => onePage({ page: '/MediaBox [(a) (b) /c null]' }),
  'a page turned by 45 degrees and a half': () => onePage({ page: '/Rotate 45.5' }),
  'nul bytes after the header': () => new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100_000)])),
  'a zip with a header in it': () => new Uint8Array(Buffer.from(`PK\u0003\u0004${'\0'.repeat(500)}%PDF-1.4\nPK`)),
};
