/** Texts that formats and programs trip over; a document may print any of them. */
import * as fc from 'fast-check';

/** What a spreadsheet would run, or shorten, if it took it for anything but text. */
export const FORMULAS = [
  '=1+1',
  '+33 4 77 00 00 00',
  '-2024.17',
  '@SUM(A1:A9)',
  '=HYPERLINK("https://exemple.fr","Cliquez")',
  "=cmd|' /C calc'!A0",
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
  '０１２＝1',
];

export const IDENTIFIERS = ['00012', '21000000600010', '2024.10', '1E5', '2022.00155', '3/4', '12345678901234567890'];

export const TROUBLE = [
  ...FORMULAS,
  ...IDENTIFIERS,
  'une « citation », "deux"; trois\nlignes\r\net quatre',
  '""',
  'fin de ligne\\',
  '<script>alert(1)</script> & ]]>',
  '_x0041_ et _x000D_',
  '{\\bf gras} $x_1^2$ 100 % #1 ~ & co',
  'TY  - JOUR\r\nER  - ',
  'Œuvre d’été à l’Haÿ\u2011les\u2011Roses ĳ 🏛️ \u{1F468}\u200D\u{1F469}',
  '\u202Eesrevni\u202C et \uFEFFcaché',
  '\u0000\u0007\u001B[31m',
  '\uD800 seul',
  ' '.repeat(5),
];

/** Any of these, or any text at all, lone halves of characters included. */
export const hostileText = (): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...TROUBLE), fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 400 }));
