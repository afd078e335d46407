/**
 * Whatever a document holds, twice as much of it takes at most 2.5 times as long: no pattern runs wild. The figure is a ratio of
 * two best times in one run, tried again where the garbage of other runs was collected meanwhile.
 */
import { describe, expect, it } from 'vitest';
import type { TextPage } from '../../lib/model/page.ts';
import { readPages } from '../../lib/parse/index.ts';
import { pagesOf } from './lines.ts';

const MOST = 2.5;
const ATTEMPTS = 8;
const LINES = 250;
const LINE_LENGTH = 90;

const SHAPES: readonly (readonly [name: string, text: string])[] = [
  ['words', 'le conseil municipal de la commune '],
  ['capitals', 'DURAND MARTIN PETIT ROY '],
  ['names', 'M. Jean DURAND, Mme Anne PETIT, '],
  ['initials', 'A.B.'],
  ['dates', 'le 12 mars 2031 du 13 avril 2031 '],
  ['act numbers', 'n° 2031-12 n° 2031/14 '],
  ['half act numbers', '1/'],
  ['figures', '1234567890 '],
  ['amounts', 'attribue une subvention de 500 € à l’association '],
  ['votes', 'à l’unanimité par 12 voix pour et 3 contre '],
  ['citations', 'délibération du conseil n° '],
  ['roll-call headings', 'Absents : présents : pouvoirs : '],
  ['heads', 'EXTRAIT DU REGISTRE DES DELIBERATIONS '],
  ['ends of acts', 'DELIBERATION N° 12 pour extrait conforme '],
  ['authorities', 'metropole de la metropole '],
  ['numbers in words', 'mille cent vingt '],
  ['brackets', '(('],
  ['quotes', '« « » '],
  ['apostrophes', "l'd'"],
  ['dashes', '- '],
  ['one letter', 'a'],
  ['accents', 'éàù'],
];

/** `lines` lines of nothing but `text`, or one long line, inside an act. */
function act(text: string, lines: number, breaks: boolean): TextPage[] {
  const length = LINE_LENGTH * lines;
  const filled = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  const rows = breaks ? (filled.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'gsu')) ?? []) : [filled];
  return pagesOf(
    [
      'EXTRAIT DU REGISTRE DES DELIBERATIONS',
      'Présents : ',
      ...rows,
      'Le Conseil, après en avoir délibéré, décide.',
    ].join('\n'),
  );
}

/** Microseconds of the processor: what else runs on the machine does not count. */
function bestTime(pages: readonly TextPage[]): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    readPages(pages);
    return process.cpuUsage(before).user;
  });
  return Math.min(...times);
}

function growth(text: string, breaks: boolean): number {
  const [once, twice] = [act(text, LINES, breaks), act(text, 2 * LINES, breaks)];
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least > MOST; attempt++) {
    least = Math.min(least, bestTime(twice) / bestTime(once));
  }
  return least;
}

describe('twice the text, at most 2.5 times the time', () => {
  it.each(SHAPES)('%s, line by line', (_, text) => {
    expect(growth(text, true)).toBeLessThanOrEqual(MOST);
  });

  it.each(SHAPES)('%s, in one line', (_, text) => {
    expect(growth(text, false)).toBeLessThanOrEqual(MOST);
  });
});
