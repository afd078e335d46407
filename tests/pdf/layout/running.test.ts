import { describe, expect, test } from 'vitest';
import { Layout } from '../../../lib/pdf/layout/layout.ts';
import { column, layOut, rawPage, type Drawn } from './raw-page.ts';

const TEXT = column(70, 700, [
  'Le conseil, après en avoir délibéré, décide à l’unanimité des membres présents',
  'd’approuver la convention qui lui est présentée et d’autoriser sa signature.',
]);

/** Texts of the lines with this role, page by page. */
function running(role: string, ...pages: Drawn[][]): string[][] {
  return layOut(...pages).map((page) => page.lines.filter((line) => line.role === role).map((line) => line.text));
}

const head: Drawn = { x: 200, y: 800, text: 'Ville de Trifouillis — Conseil du 3 mai' };

/** A page of a collection that counts its pages in its head. */
function counted(number: number): Drawn[] {
  return [{ ...head, text: `Recueil des actes – page ${number} / 300` }, ...TEXT];
}

/** An act of one page, under the letterhead that all have. */
function act(number: number): Drawn[] {
  return [
    { x: 150, y: 800, text: 'EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS' },
    { x: 150, y: 780, text: `DÉLIBÉRATION N° 2031-${number}` },
    ...TEXT,
  ];
}

const foot = (text: string): Drawn => ({ x: 290, y: 40, text });

describe('running heads', () => {
  test('are marked on the pages that continue the text', () => {
    const page = [head, ...TEXT];
    expect(running('running-head', page, page, page)).toEqual([[], [head.text], [head.text]]);
  });

  test('are no heading of a title page that comes once more elsewhere', () => {
    const again = { ...head, y: 760 };
    expect(running('running-head', [head, ...TEXT], [again, ...TEXT], TEXT).flat()).toEqual([]);
  });

  test('may count the pages, from whatever number on', () => {
    expect(running('running-head', counted(41), counted(42), counted(43)).flat()).toHaveLength(2);
  });

  test('are not the letterheads of one act after another', () => {
    expect(running('running-head', act(11), act(12), act(13), act(14)).flat()).toEqual([]);
  });
});

describe('page numbers', () => {
  test.each(['Page 1 / 3', '- 1 -', '1', '1/3', 'p. 1'])('standing alone are marked: « %s »', (text) => {
    expect(running('running-foot', [...TEXT, foot(text)])).toEqual([[text]]);
  });

  test('must be the page’s own if nothing says that they are page numbers', () => {
    expect(running('running-foot', [...TEXT, foot('450')]).flat()).toEqual([]);
  });

  test('may start anywhere if they count on', () => {
    expect(running('running-foot', [...TEXT, foot('5')], [...TEXT, foot('6')])).toEqual([['5'], ['6']]);
  });

  test('are no figures of the text', () => {
    expect(running('running-foot', [...TEXT, { x: 70, y: 400, text: '1' }]).flat()).toEqual([]);
  });
});

/** Which pages are told when each comes. */
function told(pages: number, drawn: (page: number) => Drawn[]): number[][] {
  const layout = new Layout();
  return Array.from({ length: pages }, (_, index) =>
    layout.add(rawPage(drawn(index + 1), index + 1)).map(({ number }) => number),
  );
}

describe('page after page', () => {
  test('a page without a head or foot is told at once', () => {
    expect(told(3, () => TEXT)).toEqual([[1], [2], [3]]);
  });

  test('a foot is told from the text by the third page that has it, and no page waits longer', () => {
    const page = [...TEXT, foot('Registre des actes')];
    expect(told(4, () => page)).toEqual([[], [], [1, 2, 3], [4]]);
    expect(told(4, (number) => (number === 1 ? page : TEXT))).toEqual([[], [1, 2], [3], [4]]);
  });
});
