import { describe, expect, test } from 'vitest';
import type { ActRow } from '../../lib/model/collection.ts';
import { firstSourceFirst } from '../../lib/model/first-source.ts';
import { bodyKey, sameActs, type PrintedAct } from '../../lib/model/same-act.ts';
import { grants, row } from '../collection/rows.ts';

const ACT = { authority: 'Ville de Valserine', body: 'Conseil municipal', number: '2022-15', session: '2022-03-01' };

/** @param document of its own unless said otherwise */
const printed = (document: string, of: Partial<PrintedAct> = {}, place = 0): PrintedAct => ({
  id: `${document}#${place}`,
  sha256: document,
  address: `https://valserine.example/${document}.pdf`,
  ...ACT,
  ...of,
});

const without = (field: keyof typeof ACT, act: PrintedAct): PrintedAct => {
  const { [field]: _without, ...rest } = act;
  return rest;
};

const nameless = (document: string, of: Partial<PrintedAct> = {}): PrintedAct =>
  without('authority', printed(document, of));

const said = (acts: PrintedAct[]): string =>
  sameActs(acts)
    .map((group) =>
      group
        .map(({ id }) => id)
        .toSorted()
        .join(' = '),
    )
    .toSorted()
    .join('; ');

/** Groups as text, whatever order the acts come in. */
function groups(...acts: PrintedAct[]): string {
  expect(said(acts.toReversed())).toBe(said(acts));
  return said(acts);
}

describe('one act in two documents', () => {
  test.each<[string, PrintedAct]>([
    ['the same authority, body, number and sitting', printed('b')],
    [
      'the authority and its body named in another way',
      printed('b', { authority: 'Mairie de VALSERINE', body: 'Conseil' }),
    ],
    ['its body with the name of the authority', printed('b', { body: 'Conseil de Valserine' })],
    ['a number in other signs', printed('b', { number: '2022.15' })],
    ['another title, which the minutes shorten', printed('b', { title: 'Subventions' })],
    ['a body that is not printed', without('body', printed('b'))],
    ['a SIREN that only one of them prints', printed('b', { siren: '214200770' })],
    ['another site', printed('b', { address: 'https://prefecture.example/b.pdf' })],
  ])('%s', (_what, other) => {
    expect(groups(printed('a', { title: 'Subvention au Club A' }), other)).toBe('a#0 = b#0');
  });

  test('without an authority in print, by its SIREN or by the site that publishes both', () => {
    expect(groups(nameless('a'), nameless('b'))).toBe('a#0 = b#0');
    const elsewhere = { address: 'https://elsewhere.example/b.pdf' };
    expect(groups(nameless('a'), nameless('b', elsewhere))).toBe('a#0; b#0');
    const siren = { siren: '214200770' };
    expect(groups(nameless('a', siren), nameless('b', { ...elsewhere, ...siren }))).toBe('a#0 = b#0');
    expect(groups(nameless('a', { address: '' }), nameless('b', { address: '' }))).toBe('a#0; b#0');
  });
});

describe('two acts', () => {
  test.each<[string, PrintedAct]>([
    ['another number', printed('b', { number: '2022-16' })],
    ['another sitting', printed('b', { session: '2022-03-02' })],
    ['another body', printed('b', { body: 'Bureau' })],
    ['a body of two words', printed('b', { body: "Conseil d'administration" })],
    ['another authority', printed('b', { authority: 'Valserine Métropole' })],
    ['a commune of the same name, of another SIREN', printed('b', { siren: '219740115' })],
    ['no number', without('number', printed('b'))],
    ['no sitting', without('session', printed('b'))],
    ['the same document', printed('a', {}, 1)],
  ])('%s', (_what, other) => {
    const one = printed('a', { title: 'Subvention', siren: '214200770' });
    expect(groups(one, { ...other, title: 'Subvention' })).not.toContain('=');
  });
});

describe('where there is a doubt', () => {
  test('what is not printed may be either, and is neither', () => {
    const [council, bureau] = [printed('a'), printed('b', { body: 'Bureau' })];
    expect(groups(council, bureau, without('body', printed('c')))).toBe('a#0; b#0; c#0');
    expect(groups(council, printed('d'), without('body', printed('c')))).toBe('a#0 = c#0 = d#0');
    const [here, there] = [printed('a', { siren: '111111111' }), printed('b', { siren: '222222222' })];
    expect(groups(here, there, printed('c'))).toBe('a#0; b#0; c#0');
  });

  test('a number that one document has twice is told by its title, or not at all', () => {
    const [first, second] = [printed('a', { title: 'Le Pont' }), printed('a', { title: 'La Halle' }, 1)];
    expect(groups(first, second, printed('b', { title: 'LA HALLE' }))).toBe('a#0; a#1 = b#0');
    expect(groups(first, second, printed('b', { title: 'Divers' }))).toBe('a#0; a#1; b#0');
    expect(groups(printed('a'), printed('a', {}, 1), printed('b'))).toBe('a#0; a#1; b#0');
  });
});

test.each([
  ['Bureau métropolitain', undefined, 'bureau'],
  ['Conseil de la Métropole', 'Valserine Métropole', 'conseil'],
  ["Conseil de l'Eurométropole", undefined, 'conseil'],
  ['Conseil de communauté', undefined, 'conseil'],
  ['Conseil de Paris', 'Ville de Paris', 'conseil'],
  ['Commission permanente', 'Département du Val', 'commission permanente'],
  ["Conseil d'arrondissement", 'Ville de Paris', 'arrondissement conseil'],
])('%s of %s is %s', (body, authority, key) => {
  expect(bodyKey(body, authority)).toBe(key);
});

const inOrder = (rows: readonly ActRow[]): string =>
  firstSourceFirst(rows)
    .map(({ id }) => id)
    .join('');

describe('the source that stands for all', () => {
  const [early, late] = [{ retrieved: '2026-01-01T00:00:00Z' }, { retrieved: '2026-02-01T00:00:00Z' }];
  const paid = grants(['Club A', 100]);

  test.each([
    ['was fetched last', [row('a', early), row('b', late)], 'ba'],
    ['else, of the same moment, always the same one', [row('b', late), row('a', late)], 'ab'],
    ['says what is granted', [row('a', { ...early, ...paid }), row('b', late)], 'ab'],
    ['says how much', [row('a', { ...early, ...paid }), row('b', { ...late, ...grants(['Club A']) })], 'ab'],
    [
      'is what its address serves now, granting or not',
      [
        row('a', { ...early, ...paid, address: 'https://v.example/' }),
        row('b', { ...late, address: 'https://v.example/' }),
      ],
      'ba',
    ],
    [
      'is what its address serves now, whatever was corrected in what it served before',
      [
        row('a', { ...early, corrected: true, address: 'https://v.example/' }),
        row('b', { ...late, address: 'https://v.example/' }),
      ],
      'ba',
    ],
    ['the user corrected', [row('a', { ...early, corrected: true }), row('b', { ...late, ...paid })], 'ab'],
  ] as const)('%s', (_what, rows, order) => {
    expect(inOrder(rows)).toBe(order);
    expect(inOrder(rows.toReversed())).toBe(order);
  });
});
