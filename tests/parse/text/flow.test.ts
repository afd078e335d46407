import { assert, array, constantFrom, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFlow } from '../../../lib/parse/text/flow.ts';
import { linesOf } from '../lines.ts';

const textOf = (block: string) => makeFlow(linesOf(block)).text;

/** Three of these show where the margin is. */
const FULL = 'que les associations de la commune qui le demandent soient reçues et aidées, et';

describe('paragraphs', () => {
  it.each([
    [
      'a sentence over two lines',
      'Le conseil décide de verser une aide au club des\narchers de la commune.',
      'Le conseil décide de verser une aide au club des archers de la commune.',
    ],
    ['a word cut in two', 'Une grande subven-\ntion est versée.', 'Une grande subvention est versée.'],
    ['a name with a hyphen', 'Mme Anne MICHAUD-\nFAURE', 'Mme Anne MICHAUD-FAURE'],
    ['a wide gap', 'Premier paragraphe\n\n\nsecond paragraphe', 'Premier paragraphe\nsecond paragraphe'],
    [
      'the room of a seal in a sentence',
      `${FULL}\n${FULL}\n${FULL}\n\n\n\nque les autres le soient aussi.`,
      `${FULL} ${FULL} ${FULL} que les autres le soient aussi.`,
    ],
    ['a list', '- le premier point ;\n- le second point.', '- le premier point ;\n- le second point.'],
    ['labels', 'Nombre de présents : 58\nNombre de pouvoirs : 4', 'Nombre de présents : 58\nNombre de pouvoirs : 4'],
    [
      'a page in a sentence',
      'Le conseil décide de verser une\n\f\naide au club.',
      'Le conseil décide de verser une aide au club.',
    ],
    ['a page between sentences', 'Le conseil décide.\n\f\nAutre chose.', 'Le conseil décide.\nAutre chose.'],
    [
      'rows of a table',
      'Club des archers          400 €\nClub des nageurs          300 €',
      'Club des archers 400 €\nClub des nageurs 300 €',
    ],
    ['a justified line', 'Le     conseil     décide     de\nverser une aide.', 'Le conseil décide de verser une aide.'],
    [
      'a centred title',
      '     ATTRIBUTION DE LA SUBVENTION\n          AU CLUB DES ARCHERS',
      'ATTRIBUTION DE LA SUBVENTION AU CLUB DES ARCHERS',
    ],
    [
      'a short heading over a short text',
      '**SUBVENTION À LA CHASSE**\nLe prix est de 3 €.',
      'SUBVENTION À LA CHASSE\nLe prix est de 3 €.',
    ],
    [
      'a sentence of which the first line is bold',
      '**Le conseil décide de verser à la société des Amis du**\nVallon une aide.',
      'Le conseil décide de verser à la société des Amis du Vallon une aide.',
    ],
    [
      'a heading that goes on',
      'EXTRAIT DU REGISTRE DES DELIBERATIONS ET DES ACTES\nDU CONSEIL MUNICIPAL',
      'EXTRAIT DU REGISTRE DES DELIBERATIONS ET DES ACTES DU CONSEIL MUNICIPAL',
    ],
    [
      'what follows a list further to the left',
      '  • 300 € au profit de la Lyre municipale et de ses amis\nAutorise le Président à signer.',
      '• 300 € au profit de la Lyre municipale et de ses amis\nAutorise le Président à signer.',
    ],
    ['another block', 'Le conseil\n====\nDécide', 'Le conseil\nDécide'],
  ])('%s', (_, block, wanted) => {
    expect(textOf(block)).toBe(wanted);
  });

  it('joins a sentence that a stamp cuts in two', () => {
    const lines = linesOf('Le conseil décide de verser une\n[stamp] Reçu en préfecture le 3 mai 2031\n\naide au club.');
    const body = lines.filter((line) => line.role === 'body');
    const flow = makeFlow(
      body,
      lines.filter((line) => line.role !== 'body'),
    );
    expect(flow.text).toBe('Le conseil décide de verser une aide au club.\nReçu en préfecture le 3 mai 2031');
    expect(flow.text.slice(0, flow.bodyEnd)).toBe('Le conseil décide de verser une aide au club.');
  });
});

/** A hyphen that cut a word is printed and is no part of it; the document’s apostrophe is not ours. */
const plain = (text: string): string => text.replace(/[\s\u00ad’'-]/g, '');

describe('evidence', () => {
  it('has the document’s own characters, and a box a line', () => {
    const flow = makeFlow(linesOf('la subvention à l’oﬃce de la\ncommune'));
    const at = flow.text.indexOf("l'office");
    const [evidence, ...others] = flow.evidence(at, flow.text.length);
    expect(others).toEqual([]);
    expect(evidence?.quote).toBe('l’oﬃce de la commune');
    expect(evidence?.boxes).toHaveLength(2);
  });

  it('is one entry a page', () => {
    const flow = makeFlow(linesOf('une aide de 4\n\f\n000 € au club'));
    expect(flow.evidence(0, flow.text.length).map(({ page, quote }) => [page, quote])).toEqual([
      [1, 'une aide de 4'],
      [2, '000 € au club'],
    ]);
  });

  it('is empty for white space', () => {
    const flow = makeFlow(linesOf('un deux'));
    expect(flow.evidence(2, 3)).toEqual([]);
  });

  const words = constantFrom(
    'le',
    'Conseil',
    'décide',
    'l’aide',
    'subven-',
    'tion',
    '4 000 €',
    'Vu',
    '-',
    'n° 12',
    '«',
    'x\u00adyz',
  );
  const lines = array(array(words, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });

  it('of any stretch gives back its own words', () => {
    assert(
      property(lines, nat(), nat(), (rows, a, b) => {
        const flow = makeFlow(linesOf(rows.map((row) => row.join(' ')).join('\n')));
        const [start = 0, end = 0] = [a % (flow.text.length + 1), b % (flow.text.length + 1)].sort((x, y) => x - y);
        const quoted = flow.evidence(start, end).map(({ quote }) => quote);
        expect(plain(quoted.join(''))).toBe(plain(flow.text.slice(start, end)));
      }),
    );
  });

  it('folds any text without changing its length', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (text) => {
        const flow = makeFlow(linesOf(text.replace(/[\n\f]/g, ' ')));
        expect(flow.folded).toHaveLength(flow.text.length);
      }),
    );
  });
});
