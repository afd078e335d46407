import { describe, expect, test } from 'vitest';
import { bodyOf, cellsOf, column, layOut, linesOf, type Drawn } from './raw-page.ts';

const WIDE = 'Le conseil, après en avoir délibéré, approuve la convention jointe au rapport.';

describe('columns', () => {
  const left = ['Alice BRUN', 'Basile CLAIR', 'Chloé DORÉ', 'Denis ÉCRU'];
  const right = ['Émile FAUVE', 'Flore GRIS', 'Guy HAVANE', 'Hélène IVOIRE'];

  test('drawn one after the other are read one after the other', () => {
    expect(bodyOf([...column(70, 700, left), ...column(300, 700, right)])).toEqual([...left, ...right]);
  });

  test('three of them are read down each', () => {
    const third = ['Iris JADE', 'Jean KAKI'];
    const drawn = [...column(70, 700, left), ...column(240, 700, right), ...column(410, 700, third)];
    expect(bodyOf(drawn)).toEqual([...left, ...right, ...third]);
  });

  test('may end and begin at different heights, between lines that span both', () => {
    const drawn = [
      { x: 70, y: 730, text: WIDE },
      ...column(70, 700, [...left, 'Lise MAUVE', 'Marc NOIR']),
      ...column(300, 700, right),
      { x: 70, y: 600, text: WIDE },
    ];
    expect(bodyOf(drawn)).toEqual([WIDE, ...left, 'Lise MAUVE', 'Marc NOIR', ...right, WIDE]);
  });

  test('one beside the text, as a margin, does not cut its sentences', () => {
    const margin = ['Direction', 'des finances', 'n° 2031 / 7'];
    const text = ['Convoqué le lundi, le conseil s’est réuni', 'à la mairie sous la présidence du maire', 'et a voté.'];
    const drawn = [...column(40, 705, margin, 14), ...column(200, 700, text)];
    expect(bodyOf(drawn)).toEqual([...margin, ...text]);
  });

  test('have blocks of their own', () => {
    const lines = linesOf([...column(70, 700, left), ...column(300, 700, right)]);
    const blocks = lines.map((line) => line.block);
    expect(new Set(blocks.slice(0, 4)).size).toBe(1);
    expect(new Set(blocks.slice(4)).size).toBe(1);
    expect(blocks[4]).toBeGreaterThan(blocks[0] ?? 0);
  });
});

function cells(y: number, name: string, amount: string, bold = false): Drawn[] {
  return [
    { x: 70, y, text: name, bold },
    { x: 400, y, text: amount, bold },
  ];
}

describe('tables', () => {
  test('drawn row by row keep their rows, as segments of one line', () => {
    const rows: [string, string][] = [
      ['Club de voile', '1 200 €'],
      ['Amis du livre', '800 €'],
      ['Total', '2 000 €'],
    ];
    const drawn = rows.flatMap(([name, amount], index) => [
      { x: 70, y: 700 - 14 * index, text: name },
      { x: 400, y: 700 - 14 * index, text: amount },
    ]);
    expect(linesOf(drawn).map(cellsOf)).toEqual(rows.map((row) => row.join(' | ')));
  });

  test('with cells of several lines keep what is level together', () => {
    const drawn: Drawn[] = [
      ...column(70, 700, ['Association des amis', 'de la musique']),
      { x: 400, y: 700, text: 'Approuvée' },
      ...column(70, 670, ['Association de sauvegarde', 'des moulins du pays']),
      ...column(400, 670, ['Ajournée', 'au printemps']),
    ];
    expect(linesOf(drawn).map(cellsOf)).toEqual([
      'Association des amis | Approuvée',
      'de la musique',
      'Association de sauvegarde | Ajournée',
      'des moulins du pays | au printemps',
    ]);
  });

  test('drawn column by column are known by their figures', () => {
    const drawn = [
      ...column(70, 700, ['Club de voile', 'Amis du livre', 'Chorale du port']),
      ...column(400, 700, ['1 200 €', '800 €', '450,50 €']),
    ];
    expect(linesOf(drawn).map(cellsOf)).toEqual([
      'Club de voile | 1 200 €',
      'Amis du livre | 800 €',
      'Chorale du port | 450,50 €',
    ]);
  });

  test('of labels and paragraphs are read label by label', () => {
    const present = [
      'M. Alain BRUN, Mme Béatrice CLAIR, M. Cyril DORÉ,',
      'Mme Denise ÉCRU, M. Éric FAUVE, Mme Flore GRIS,',
      'M. Guy HAVANE',
    ];
    const absent = ['Mme Hélène IVOIRE, M. Jean JADE, Mme Karine KAKI,', 'M. Luc LILAS'];
    const drawn = [
      { x: 70, y: 688, text: 'PRÉSENTS' },
      ...column(180, 700, present),
      { x: 70, y: 654, text: 'ABSENTS' },
      ...column(180, 660, absent),
      { x: 70, y: 630, text: 'SECRÉTAIRE' },
      { x: 180, y: 630, text: 'M. Alain BRUN' },
    ];
    expect(bodyOf(drawn)).toEqual(['PRÉSENTS', ...present, 'ABSENTS', ...absent, 'SECRÉTAIRE M. Alain BRUN']);
  });

  test('share one block, a heading and a total in bold included', () => {
    const drawn = [
      ...cells(700, 'Bénéficiaire', 'Montant', true),
      ...cells(682, 'Amis du livre', '800 €'),
      ...cells(664, 'Total', '800 €', true),
    ];
    expect(new Set(linesOf(drawn).map((line) => line.block)).size).toBe(1);
  });
});

/** « Saint- » and « Genest », 0.8 points apart. */
function inTwo(spaceBefore: boolean): Drawn[] {
  return [
    { x: 70, y: 700, text: 'Saint-' },
    { x: 100.8, y: 700, text: 'Genest', spaceBefore },
  ];
}

function spaced(text: string, from: number): Drawn[] {
  return Array.from(text, (letter, index) => ({ x: from + index * 9, y: 700, text: letter }));
}

describe('lines', () => {
  test('justified with gaps as wide as a gutter stay whole', () => {
    const words = ['Président', 'de', 'séance', ':', 'Mme', 'Zoé', 'OCRE'];
    const drawn = [
      { x: 70, y: 712, text: WIDE },
      ...words.map((text, index) => ({ x: 70 + index * 70, y: 700, text })),
      { x: 70, y: 688, text: 'Secrétaire de séance : M. Yann PERLE' },
    ];
    expect(bodyOf(drawn)[1]).toBe(words.join(' '));
  });

  test('drawn in pieces, bold words last, are put together', () => {
    const drawn = [
      { x: 70, y: 700, text: 'une subvention de' },
      { x: 205, y: 700, text: 'à la chorale' },
      { x: 160, y: 700.4, text: '1 200 €', bold: true },
    ];
    expect(bodyOf(drawn)).toEqual(['une subvention de 1 200 € à la chorale']);
  });

  test('keep what stands in a gap of theirs', () => {
    const drawn = [
      { x: 70, y: 662, text: 'le 1' },
      { x: 140, y: 659.5, text: 'au large' },
      { x: 110, y: 659, text: '2', size: 8 },
    ];
    expect(bodyOf(drawn).join(' ').split(' ').sort()).toEqual(['1', '2', 'au', 'large', 'le']);
  });

  test('keep their subscripts', () => {
    const drawn = [
      { x: 70, y: 700, text: 'le CO' },
      { x: 95, y: 697, text: '2', size: 7 },
      { x: 102, y: 700, text: 'émis' },
    ];
    expect(bodyOf(drawn)).toEqual(['le CO2 émis']);
  });

  test('keep their superscripts', () => {
    const drawn = [
      { x: 70, y: 700, text: 'le 1' },
      { x: 90, y: 704, text: 'er', size: 6 },
      { x: 99, y: 700, text: 'mars' },
    ];
    expect(bodyOf(drawn)).toEqual(['le 1er mars']);
  });

  test('that touch are one word, those with a narrow space of the document two', () => {
    expect(bodyOf(inTwo(false))).toEqual(['Saint-Genest']);
    expect(bodyOf(inTwo(true))).toEqual(['Saint- Genest']);
  });

  test('letterspaced are read as words', () => {
    expect(bodyOf([...spaced('EXTRAIT', 70), ...spaced('DU', 150), ...spaced('REGISTRE', 185)])).toEqual([
      'EXTRAIT DU REGISTRE',
    ]);
  });

  test('drawn twice to make them bold are there once, and bold', () => {
    const lines = linesOf([
      { x: 70, y: 700, text: 'DÉLIBÉRATION' },
      { x: 70.3, y: 700, text: 'DÉLIBÉRATION' },
    ]);
    expect(lines.map(({ text, bold }) => ({ text, bold }))).toEqual([{ text: 'DÉLIBÉRATION', bold: true }]);
  });

  test('turned are kept apart from the text', () => {
    const drawn = [...column(70, 700, [WIDE, WIDE]), { x: 20, y: 300, text: 'Acte rendu exécutoire', angle: 90 }];
    const turned = linesOf(drawn).find((line) => line.text.startsWith('Acte'));
    expect(turned?.role).toBe('stamp');
    expect(turned?.box.map(Math.round)).toEqual([12, 300, 22, 405]);
  });

  test('of a page that is wholly turned are its text', () => {
    const [page] = layOut([{ x: 100, y: 100, text: WIDE, angle: 90 }]);
    expect(page?.lines.map((line) => line.role)).toEqual(['body']);
  });
});
