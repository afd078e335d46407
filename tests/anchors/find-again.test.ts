/** Passages in another version of their document: at their words, or nowhere. */
import { describe, expect, test } from 'vitest';
import { findAgain } from '../../lib/anchors/find-again.ts';
import type { TextPage } from '../../lib/model/page.ts';
import { passageIn, textOf } from './text-of.ts';

const ACT = [
  'Le conseil communautaire,',
  'Vu le budget de l’exercice,',
  'Considérant la demande de l’association des Amis du four,',
  'Décide d’attribuer une subvention de 7 500 € à l’association des Amis du four.',
  'Décide d’attribuer une subvention de 1 200 € au club de boules.',
  'Adopté à l’unanimité.',
];
const SIGNATURE = ['Fait et délibéré le jour susdit.', 'Le président', '500 €', '500 €'];
const before = textOf(ACT, SIGNATURE);

const changed = (from: string, to: string): string[] => ACT.map((line) => line.replace(from, to));

/** Page and row where a passage stands now; undefined if it is lost. */
function placeOf(quote: string, now: readonly TextPage[], page = 1, nth = 0): string | undefined {
  const [found] = findAgain(before, now, [passageIn(before, page, quote, nth)]);
  if (found === undefined) return undefined;
  const [[left, yMin] = [0, 0]] = found.boxes;
  return `page ${found.page}, row ${(780 - yMin) / 12 + 1}, letter ${(left - 50) / 5 + 1}: ${found.quote}`;
}

describe('a passage is found again', () => {
  test.each<[what: string, quote: string, now: TextPage[], place: string]>([
    ['in the same document', '7 500 €', textOf(ACT, SIGNATURE), 'page 1, row 4, letter 38: 7 500 €'],
    [
      'behind a page that was put in front',
      '7 500 €',
      textOf(['Page de garde', 'Le conseil communautaire,'], ACT, SIGNATURE),
      'page 2, row 4, letter 38: 7 500 €',
    ],
    [
      'after a line that was put in',
      '1 200 €',
      textOf([...ACT.slice(0, 2), 'Vu l’avis de la commission,', ...ACT.slice(2)], SIGNATURE),
      'page 1, row 6, letter 38: 1 200 €',
    ],
    [
      'where the white space in it is another',
      '7 500 €',
      textOf(changed('7 500 €', '7\u00A0500\u202F€'), SIGNATURE),
      'page 1, row 4, letter 38: 7\u00A0500\u202F€',
    ],
    [
      'where the lines are set otherwise',
      '1 200 €',
      textOf([ACT.join(' ').slice(0, 190), ACT.join(' ').slice(190, 280), ACT.join(' ').slice(280)], SIGNATURE),
      'page 1, row 2, letter 39: 1 200 €',
    ],
    [
      'in a line of which another part has changed',
      'Décide',
      textOf(changed('Amis du four.', 'Amis du pain.'), SIGNATURE),
      'page 1, row 4, letter 1: Décide',
    ],
  ])('%s', (_what, quote, now, place) => {
    expect(placeOf(quote, now)).toBe(place);
  });
});

describe('a passage is lost', () => {
  test.each<[what: string, quote: string, now: TextPage[]]>([
    ['if its amount was changed', '7 500 €', textOf(changed('7 500 €', '8 500 €'), SIGNATURE)],
    ['if it was changed to the next one', '7 500 €', textOf(changed('7 500 €', '1 200 €'), SIGNATURE)],
    ['if its words stand elsewhere alone', '7 500 €', textOf(['Total : 7 500 €'], SIGNATURE)],
    [
      'if its line is gone',
      '1 200 €',
      textOf(
        ACT.filter((line) => !line.includes('boules')),
        SIGNATURE,
      ),
    ],
    [
      'if its line stands among others now: it may have come there by chance',
      'l’unanimité',
      textOf(['Séance du 3 mars', ...ACT.slice(-1), 'Questions diverses']),
    ],
    ['if an accent was changed', 'l’unanimité', textOf(changed('unanimité', 'unanimite'), SIGNATURE)],
    ['if a figure was put before it', '500 €', textOf(changed('7 500 €', '17 500 €'), SIGNATURE)],
    ['if nothing is left', 'Décide', textOf([])],
    [
      'if two acts have changed places with its amount',
      '1 200 €',
      textOf(
        changed('1 200', '3 100').map((line) => line.replace('7 500', '1 200')),
        SIGNATURE,
      ),
    ],
  ])('%s', (_what, quote, now) => {
    expect(placeOf(quote, now)).toBeUndefined();
  });

  test.each([0, 1])('if one of two that are alike is gone: nobody can tell which (%i)', (nth) => {
    const now = textOf(ACT, SIGNATURE.slice(0, -1));
    expect(placeOf('500 €', now, 2, nth)).toBeUndefined();
  });

  test('if its boxes never held its words', () => {
    const { boxes, ...passage } = passageIn(before, 1, '7 500 €');
    const wrong = {
      ...passage,
      boxes: boxes.map(([left, yMin, right, yMax]) => [left + 30, yMin, right, yMax] as const),
    };
    expect(findAgain(before, before, [wrong])).toEqual([undefined]);
  });
});

describe('a cell of several lines', () => {
  const table = ['Association des amis     7 500 €', 'du four                  versée en 2024'];
  const cell = {
    page: 1,
    quote: 'Association des amis du four',
    boxes: [
      [50, 780, 50 + 20 * 5, 792],
      [50, 768, 50 + 7 * 5, 780],
    ] as [number, number, number, number][],
    source: 'text-layer' as const,
  };

  test('moves with its lines', () => {
    const [found] = findAgain(textOf(table), textOf(['Garde'], ['Tableau', ...table]), [cell]);
    expect(found).toMatchObject({
      page: 2,
      boxes: [
        [50, 768, 150, 780],
        [50, 756, 85, 768],
      ],
    });
  });

  test('is lost with one of them', () => {
    expect(findAgain(textOf(table), textOf(['Tableau', ...table.slice(0, 1), 'Fin']), [cell])).toEqual([undefined]);
  });
});
