/** Whole documents in the styles of councils, all invented: what they are, and who, when, what. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPages } from '../../lib/parse/index.ts';
import { pagesOf } from './lines.ts';
import { plain } from './plain.ts';

const read = (name: string) =>
  readPages(pagesOf(readFileSync(new URL(`documents/${name}.txt`, import.meta.url), 'utf8')));

/** As a careful reader filled it in. */
const expected = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`documents/${name}.json`, import.meta.url), 'utf8'));

describe('one act', () => {
  it.each([
    'small-commune',
    'labels-in-the-head',
    'sitting-opened-after-the-roll',
    'sitting-told-in-prose',
    'members-by-commune',
    'head-in-capitals',
    'names-in-columns',
    'surnames-by-commune',
    'exposition-first',
    'numbers-with-labels',
    'decided-word-by-word',
  ])('%s', (name) => {
    const { status, kind, deliberations } = read(name);
    expect([status, kind]).toEqual(['read', 'deliberation']);
    expect(deliberations.map(plain)).toEqual(expected(name));
  });
});

describe('several acts', () => {
  it.each([
    ['minutes', 'minutes'],
    ['informal-minutes', 'minutes'],
    ['collection', 'collection'],
  ])('%s', (name, wanted) => {
    const { status, kind, deliberations } = read(name);
    expect([status, kind]).toEqual(['read', wanted]);
    expect(deliberations.map(plain)).toEqual(expected(name));
  });

  it('says what the items of minutes have from the head', () => {
    const [first] = read('minutes').deliberations;
    expect(first?.inherited).toEqual(
      expect.arrayContaining(['session', 'body', 'president', 'secretary', 'roll.present', 'roll.proxies']),
    );
    expect(first?.inherited).not.toContain('number');
  });

  it('gives the acts of a collection their own pages, and inherits nothing', () => {
    const { deliberations } = read('collection');
    expect(deliberations.map((act) => act.pages)).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(deliberations.map((act) => act.inherited)).toEqual([undefined, undefined]);
  });
});

describe('no act', () => {
  it.each(['convocation', 'mayors-order', 'presidents-decision', 'convention-alone'])('%s', (name) => {
    expect(read(name)).toEqual({ status: 'not-deliberation', kind: 'other', deliberations: [] });
  });

  it('an image only', () => {
    expect(readPages(pagesOf('')).status).toBe('no-text');
  });
});
