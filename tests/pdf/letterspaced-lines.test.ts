import { describe, expect, test } from 'vitest';
import { LetterspacedLines } from '../../lib/pdf/letterspaced-lines.ts';

const SIZE = 10;
const WIDTH = 0.6;
const at = (x: number, y: number) => [1, 0, 0, 1, x, y];

/** Draws each glyph 0.6 em wide, with `spacing` em after it. */
function draw(pen: LetterspacedLines, lines: string[], text: string, spacing: number): void {
  for (const glyph of text) {
    pen.draw(lines, SIZE, glyph, WIDTH);
    pen.shiftBy(spacing);
  }
}

describe('letterspaced lines', () => {
  test('have the spaces that are drawn', () => {
    const lines: string[] = [];
    const pen = new LetterspacedLines();
    draw(pen, lines, 'Séance du soir', 0.15);
    pen.end();
    expect(lines).toEqual(['Séance du soir']);
  });

  test('have a space where words are placed one by one', () => {
    const lines: string[] = [];
    const pen = new LetterspacedLines();
    pen.setMatrix(at(100, 700));
    draw(pen, lines, 'SÉANCE', 0.15);
    pen.setMatrix(at(100 + (6 * 0.75 + 0.25) * SIZE, 700));
    draw(pen, lines, 'DU', 0.15);
    pen.moveBy(2 * 0.75 + 0.25);
    draw(pen, lines, 'SOIR', 0.15);
    pen.end();
    expect(lines).toEqual(['SÉANCE DU SOIR']);
  });

  test('end where the pen goes to another line, or another font', () => {
    const lines: string[] = [];
    const bold: string[] = [];
    const pen = new LetterspacedLines();
    pen.setMatrix(at(100, 700));
    draw(pen, lines, 'SÉANCE', 0.15);
    pen.setMatrix(at(100, 680));
    draw(pen, lines, 'PUBLIQUE', 0.15);
    draw(pen, bold, 'OBJET', 0.15);
    pen.end();
    expect([lines, bold]).toEqual([['SÉANCE', 'PUBLIQUE'], ['OBJET']]);
  });

  test.each([
    ['kerned', 0.02],
    ['condensed', -0.05],
  ])('are none where letters are %s', (_, spacing) => {
    const lines: string[] = [];
    const pen = new LetterspacedLines();
    draw(pen, lines, 'Séance du soir', spacing);
    pen.end();
    expect(lines).toEqual([]);
  });
});
