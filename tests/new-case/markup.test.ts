import { describe, expect, it } from 'vitest';
import type { Block } from '../../scripts/new-case/block.ts';
import { readMarkup } from '../../scripts/new-case/markup.ts';
import { typeset } from '../../scripts/new-case/typeset.ts';

function blocksOf(text: string): Block[] {
  const read = readMarkup(text);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.blocks;
}

const paragraph = (...lines: string[]): Block => ({ kind: 'paragraph', lines, align: 'left', scale: 1 });

describe('the markup of document.txt', () => {
  it.each<[what: string, text: string, blocks: Block[]]>([
    [
      'a paragraph up to an empty line',
      'Le Conseil,\naprès en avoir délibéré\n\nadopte.',
      [paragraph('Le Conseil, après en avoir délibéré'), paragraph('adopte.')],
    ],
    ['a line broken where the text says so', '15 622,00\\\n€', [paragraph('15 622,00', '€')]],
    [
      'bold that goes on after a broken line',
      '**Séance du\\\n4 mai** 2031',
      [paragraph('**Séance du**', '**4 mai** 2031')],
    ],
    ['a heading', '## BUREAU', [{ kind: 'paragraph', lines: ['**BUREAU**'], align: 'center', scale: 1 }]],
    [
      'an item after a paragraph',
      'décide :\n- oui',
      [paragraph('décide :'), { kind: 'item', mark: '-', lines: ['oui'] }],
    ],
    [
      'a table',
      '@table 70 30r ruled\nA | 5 €\n@end',
      [
        {
          kind: 'table',
          columns: [
            { share: 0.7, align: 'left' },
            { share: 0.3, align: 'right' },
          ],
          rows: [['A', '5 €']],
          ruled: true,
          head: false,
          top: false,
        },
      ],
    ],
    [
      'blocks side by side',
      '@beside 30 70\nn° 6\n@next\nPrésents :\n@end\nSuite',
      [
        { kind: 'beside', shares: [0.3, 0.7], columns: [[paragraph('n° 6')], [paragraph('Présents :')]] },
        paragraph('Suite'),
      ],
    ],
  ])('reads %s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it('keeps the look and the stamps apart from the text', () => {
    const read = readMarkup('@font times\n@justify\n@stamp all 10 20 7 framed\nReçu le 4 mai\n@end\nTexte');
    expect(read).toMatchObject({
      ok: true,
      value: {
        look: { font: 'times', justify: true },
        stamps: [{ page: 'all', x: 10, y: 20, size: 7, framed: true, lines: ['Reçu le 4 mai'] }],
        blocks: [paragraph('Texte')],
      },
    });
  });

  it.each([
    ['@tabel 50 50', 1, 'no directive @tabel'],
    ['Texte\n\n@gap large', 3, '"large" is no number'],
    ['@table 50 50\na | b', 2, '@end is missing'],
    ['@table 50 50 rulled\na | b\n@end', 3, 'a table is no "rulled"'],
    ['@beside 50 50\na\n@end', 3, '@end ends nothing here'],
    ['@font arial', 1, 'no font "arial"'],
  ])('says what is wrong with %j', (text, line, message) => {
    const read = readMarkup(text);
    expect(read).toMatchObject({ ok: false, error: { line, message: expect.stringContaining(message) } });
  });
});

const set = async (text: string): Promise<string> => {
  const read = readMarkup(text);
  if (!read.ok) throw new Error(read.error.message);
  return Buffer.from(await typeset(read.value)).toString('latin1');
};

describe('typesetting', () => {
  const LONG = Array.from({ length: 90 }, (_, index) => `Alinéa ${index}.`).join('\n\n');

  it('gives the same bytes for the same text', async () => {
    expect(await set(LONG)).toBe(await set(LONG));
  });

  it('goes on to the next page', async () => {
    expect(await set(LONG)).toContain('/Count 3');
    expect(await set('Un.\n@page\nDeux.')).toContain('/Count 2');
  });

  it('refuses blocks side by side that leave the page', async () => {
    await expect(set(`@beside 50 50\n${LONG}\n@next\nCourt\n@end`)).rejects.toThrow('put @page before');
  });
});
