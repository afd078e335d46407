/** Documents whose fonts are broken, or never end. */
import { Buffer } from 'node:buffer';
import { onePage, type RawObject, said } from './raw-pdf.ts';
import type { Specimens } from './specimens.ts';

const noise = (length: number): Uint8Array =>
  Buffer.from(Array.from({ length }, (_, index) => (index * 7919 + 13) % 256));

const described = (kind: string, file: RawObject, subtype = 'TrueType') =>
  onePage({
    content: said('Bureau'),
    font: `<< /Type /Font /Subtype /${subtype} /BaseFont /Broken /FirstChar 32 /LastChar 126 /Widths [${'500 '.repeat(95)}] /FontDescriptor 10 0 R >>`,
    more: {
      10: `<< /Type /FontDescriptor /FontName /Broken /Flags 32 /FontBBox [0 0 9 9] /Ascent 9 /Descent 0 /CapHeight 9 /StemV 9 /ItalicAngle 0 /${kind} 11 0 R >>`,
      11: file,
    },
  });

/** A font of two bytes a character, which maps them to text by object 12. */
const mapped = (cmap: RawObject, encoding = '/Identity-H', widths = '0 [500]') =>
  onePage({
    content: 'BT /F1 12 Tf 72 720 Td <00410042> Tj ET',
    font: `<< /Type /Font /Subtype /Type0 /BaseFont /Broken /Encoding ${encoding} /DescendantFonts [10 0 R] /ToUnicode 12 0 R >>`,
    more: {
      10: `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Broken /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [${widths}] /FontDescriptor 11 0 R >>`,
      11: '<< /Type /FontDescriptor /FontName /Broken /Flags 4 >>',
      12: cmap,
    },
  });

/** A TrueType whose directory names a table of every kind at the same absurd place. */
function directory(): Uint8Array {
  const tags = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];
  const font = Buffer.alloc(12 + tags.length * 16);
  font.writeUInt32BE(0x00010000, 0);
  font.writeUInt16BE(tags.length, 4);
  for (const [index, tag] of tags.entries()) {
    font.write(tag, 12 + index * 16, 'latin1');
    font.writeUInt32BE(0xffffff00, 12 + index * 16 + 8);
    font.writeUInt32BE(0xffffffff, 12 + index * 16 + 12);
  }
  return font;
}

const type3 = (glyph: string) =>
  onePage({
    content: 'BT /F1 12 Tf (aaaaaaaaaa) Tj ET',
    font: '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0 0 0 0 0 0] /CharProcs << /a 10 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [9] /Resources << /Font << /F1 5 0 R >> >> >>',
    more: { 10: { dictionary: '', bytes: glyph } },
  });

export const FONTS: Specimens = {
  'a TrueType font of noise': () => described('FontFile2', { dictionary: '', bytes: noise(20_000) }),
  'a TrueType font whose tables are elsewhere': () => described('FontFile2', { dictionary: '', bytes: directory() }),
  'a Type 1 font of noise': () =>
    described('FontFile', { dictionary: '/Length1 99999 /Length2 -5 /Length3 0', bytes: noise(20_000) }, 'Type1'),
  'a Type 1 font that calls itself': () =>
    described(
      'FontFile',
      {
        dictionary: '/Length1 60 /Length2 0 /Length3 0',
        bytes: '%!PS-AdobeFont-1.0\n/Encoding 256 array\n/Subrs 999999999 array\ndup 0 9 RD aaaaaaaaa NP\neexec\n',
      },
      'Type1',
    ),
  'a CFF font of noise': () =>
    described('FontFile3', { dictionary: '/Subtype /Type1C', bytes: noise(20_000) }, 'Type1'),
  'a CFF font that counts 65 535 of everything': () =>
    described(
      'FontFile3',
      { dictionary: '/Subtype /Type1C', bytes: Buffer.concat([Buffer.from([1, 0, 4, 4]), Buffer.alloc(9_000, 0xff)]) },
      'Type1',
    ),
  'a font of 2 GB, packed': () =>
    described('FontFile2', {
      dictionary: '/Filter /ASCIIHexDecode /Length1 2000000000',
      bytes: '00010000'.repeat(200_000),
    }),
  'a font that is a page': () => onePage({ font: '3 0 R' }),
  'a font that is itself': () => onePage({ font: '5 0 R' }),
  'a font without anything': () => onePage({ font: '<< >>' }),
  'a font of glyphs that draw with it': () => type3('9 0 d0 BT /F1 1 Tf (aaaaaaaaaa) Tj ET'),
  'a font of glyphs that are noise': () => type3('%%%(((<<<[[['),
  'a font that descends from itself': () =>
    onePage({ font: '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [5 0 R] >>' }),
  'an encoding that differs at every number': () =>
    onePage({
      font: `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [-5 /a 4000000000 /b ${'/c '.repeat(100_000)}] >> >>`,
    }),
  'a map of all numbers there are': () =>
    mapped({
      dictionary: '',
      bytes:
        '1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange',
    }),
  'a map of 65 536 numbers, a thousand times': () =>
    mapped({
      dictionary: '',
      bytes: `1 begincodespacerange <0000> <ffff> endcodespacerange ${'1 beginbfrange <0000> <ffff> <0041> endbfrange '.repeat(1_000)}`,
    }),
  'a map that uses itself': () => mapped({ dictionary: '/UseCMap 12 0 R', bytes: '/Identity-H usecmap' }),
  'an encoding that uses itself': () =>
    mapped(
      {
        dictionary: '/Type /CMap /CMapName /Own /UseCMap 12 0 R',
        bytes: '1 begincidrange <0000> <ffff> 0 endcidrange',
      },
      '12 0 R',
    ),
  'a map to a text of a megabyte': () =>
    mapped({
      dictionary: '',
      bytes: `1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfchar <0041> <${'0061'.repeat(250_000)}> endbfchar`,
    }),
};

/**
 * What no limit of ours reaches: pdf.js notes a width for each character of a range, one by one, in a list that grows until
 * the browser refuses.
 */
export const GREEDY_FONTS: Specimens = {
  'widths for 2 000 million characters': () => mapped({ dictionary: '', bytes: '' }, '/Identity-H', '0 2000000000 500'),
};
