/** Documents whose streams are too much: bombs, lies about lengths, pictures that no memory holds, drawings without end. */
import { Buffer } from 'node:buffer';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { onePage, type RawObject, said } from './raw-pdf.ts';
import type { Specimens } from './specimens.ts';

const MEGABYTE = 1_000_000;
const FLATE = '/Filter /FlateDecode';

/** A stream that becomes `megabytes` of one text, from a thousandth of it. */
function packed(megabytes: number, text: string): Uint8Array {
  const block = Buffer.from(text.repeat(Math.ceil(MEGABYTE / text.length)), 'latin1');
  // What is flushed in full can stand many times behind itself, so that the bomb need not be unpacked to be made.
  const once = deflateRawSync(block, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0xda]), ...Array.from({ length: megabytes }, () => once)]);
}

const bomb = (megabytes: number, text: string): RawObject => ({ dictionary: FLATE, bytes: packed(megabytes, text) });

const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 595 842]';
const form = (draws: string, uses: string): RawObject => ({
  dictionary: `${FORM} /Resources << /XObject << ${uses} >> /Font << /F1 5 0 R >> >>`,
  bytes: draws,
});

/** Each form draws the next ten times: so many levels make ten to that power. */
const laughs = (levels: number): Record<number, RawObject> =>
  Object.fromEntries(
    Array.from({ length: levels }, (_, level): [number, RawObject] => [
      10 + level,
      level === levels - 1 ? form(said('ha'), '') : form('/X Do '.repeat(10), `/X ${11 + level} 0 R`),
    ]),
  );

const PICTURE = '/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8';
const picture = (dictionary: string, bytes: Uint8Array | string = 'x'.repeat(100)) =>
  onePage({
    content: `${said('Une image.')}q 595 0 0 842 0 0 cm /I Do Q`,
    resources: '/XObject << /I 10 0 R >>',
    more: { 10: { dictionary: `${PICTURE} ${dictionary}`, bytes } },
  });

/** The beginning of a JPEG that says so many pixels a side. */
const jpeg = (side: number): Uint8Array =>
  Buffer.from([
    0xff,
    0xd8,
    0xff,
    0xc0,
    0,
    17,
    8,
    side >> 8,
    side & 255,
    side >> 8,
    side & 255,
    3,
    1,
    0x22,
    0,
    2,
    0x11,
    1,
    3,
    0x11,
    1,
    0xff,
    0xda,
  ]);

export const STREAMS: Specimens = {
  'a form that draws itself': () =>
    onePage({ content: '/X Do', resources: '/XObject << /X 10 0 R >>', more: { 10: form('/X Do', '/X 10 0 R') } }),
  'forms that draw each other': () =>
    onePage({
      content: '/X Do',
      resources: '/XObject << /X 10 0 R >>',
      more: { 10: form('/X Do', '/X 11 0 R'), 11: form('/X Do', '/X 10 0 R') },
    }),
  'forms that draw ten thousand million': () =>
    onePage({ content: '/X Do', resources: '/XObject << /X 10 0 R >>', more: laughs(11) }),
  'a pattern that paints with itself': () =>
    onePage({
      content: '/Pattern cs /P scn 0 0 500 500 re f',
      resources: '/Pattern << /P 10 0 R >>',
      more: {
        10: {
          dictionary:
            '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 1e-9 /YStep 1e-9 /Resources << /Pattern << /P 10 0 R >> >>',
          bytes: '/Pattern cs /P scn 0 0 9 9 re f',
        },
      },
    }),
  'a colour space made of itself': () =>
    onePage({
      content: '/C cs 1 scn 0 0 9 9 re f',
      resources: '/ColorSpace << /C 10 0 R >>',
      more: { 10: '[/Indexed 10 0 R 255 (x)]' },
    }),
  'a mask that is masked by itself': () => picture('/Width 9 /Height 9 /SMask 10 0 R /Mask 10 0 R'),
  'a picture of 1 G pixels': () => picture('/Width 32768 /Height 32768'),
  'a picture of 1 G pixels, packed': () => picture(`/Width 32768 /Height 32768 ${FLATE}`, packed(300, '\0')),
  'a picture of a million million million pixels': () => picture('/Width 1000000000 /Height 1000000000'),
  'a picture of less than no pixels': () => picture('/Width -5 /Height 0'),
  'a JPEG of 4 G pixels': () => picture('/Width 65535 /Height 65535 /Filter /DCTDecode', jpeg(65_535)),
  'a fax of 1 G pixels': () =>
    picture('/Width 32768 /Height 32768 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 2000000000 >>'),
  'a JBIG2 whose globals are itself': () =>
    picture('/Width 9 /Height 9 /Filter /JBIG2Decode /DecodeParms << /JBIG2Globals 10 0 R >>'),
  'a JPEG 2000 of nothing': () => picture('/Width 9999 /Height 9999 /Filter /JPXDecode'),
  'a picture in the content that never ends': () =>
    onePage({ content: `BI /W 32768 /H 32768 /BPC 8 /CS /RGB ID ${'x'.repeat(MEGABYTE)}` }),
  'a bomb of 2 GB of nothing': () => onePage({ content: bomb(2_000, ' ') }),
  'a bomb of 2 GB, packed twice': () =>
    onePage({
      content: { dictionary: '/Filter [/FlateDecode /FlateDecode]', bytes: deflateSync(packed(2_000, '\0')) },
    }),
  'a bomb of 500 MB of text': () => onePage({ content: bomb(500, 'BT /F1 9 Tf (ha) Tj ET ') }),
  'a bomb of 200 MB of operators': () => onePage({ content: bomb(200, 'q ') }),
  'a bomb of one string': () =>
    onePage({ page: '/Contents [4 0 R 10 0 R]', content: 'BT /F1 9 Tf (', more: { 10: bomb(400, 'a') } }),
  'a bomb in an object stream': () =>
    onePage({
      page: '/Contents 11 0 R',
      more: { 10: { dictionary: `/Type /ObjStm /N 1000000 /First 9 ${FLATE}`, bytes: packed(2_000, '1 0 ') } },
    }),
  'the same stream 100 000 times': () =>
    onePage({
      page: `/Contents [${'10 0 R '.repeat(100_000)}]`,
      more: { 10: { dictionary: '', bytes: said('ha').repeat(500) } },
    }),
  'a thousand filters': () =>
    onePage({ content: { dictionary: `/Filter [${'/FlateDecode '.repeat(1_000)}]`, bytes: 'x'.repeat(100) } }),
  'a filter that nobody knows': () => onePage({ content: { dictionary: '/Filter /Unheard', bytes: said('x') } }),
  'a predictor of 2 G columns': () =>
    onePage({
      content: {
        dictionary: `${FLATE} /DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 /BitsPerComponent 16 >>`,
        bytes: deflateSync('x'),
      },
    }),
  'a stream longer than the file': () => onePage({ content: { dictionary: '/Length 999999999', bytes: said('x') } }),
  'a stream whose length is itself': () => onePage({ content: { dictionary: '/Length 4 0 R', bytes: said('x') } }),
  'a stream of negative length': () => onePage({ content: { dictionary: '/Length -1', bytes: said('x') } }),
  'a stream in a file elsewhere': () =>
    onePage({ content: { dictionary: '/F (https://ailleurs.example.org/contenu) /FFilter /FlateDecode', bytes: '' } }),
  'damaged compressed text': () =>
    onePage({
      content: {
        dictionary: FLATE,
        bytes: Buffer.concat([deflateSync(said('x')).subarray(0, 20), Buffer.alloc(500, 0xff)]),
      },
    }),
  'a million unmatched saves': () => onePage({ content: 'q '.repeat(1_000_000) + said('fin') }),
  'a million pieces of text': () => onePage({ content: `BT /F1 1 Tf ${'1 0 Td (a) Tj '.repeat(1_000_000)}ET` }),
  'a million lines': () => onePage({ content: `BT /F1 1 Tf ${'0 -1 Td (mot mot) Tj '.repeat(1_000_000)}ET` }),
  'text at places that are no numbers': () =>
    onePage({
      content: 'BT /F1 1e38 Tf 1e38 -1e38 1e38 1e38 NaN -- Tm (a) Tj 0 0 0 0 0 0 Tm (b) Tj /F1 0 Tf (c) Tj ET',
    }),
};
