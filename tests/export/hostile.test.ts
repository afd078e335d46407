import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExporter } from '../../lib/export/index.ts';
import { cellText, euros, shortened } from '../../lib/export/cell.ts';
import { cellFaults, deliberationFaults, DELIBERATIONS, subventionFaults, SUBVENTIONS } from './constraints.ts';
import { csvRows } from './csv-table.ts';
import { hostileText } from './hostile.ts';
import { act, details, document, filesOf, found, grant } from './samples.ts';

const hostileDocument = fc
  .record({
    number: hostileText(),
    title: hostileText(),
    purpose: hostileText(),
    body: hostileText(),
    rapporteur: hostileText(),
  })
  .map(({ number, title, purpose, body, rapporteur }) =>
    document([
      act({
        number: found(number),
        title: found(title),
        body: found(body),
        rapporteur: found(rapporteur),
        grants: [grant('Les Amis du Lavoir', 1500, { purpose: found(purpose) })],
      }),
    ]),
  );

describe('whatever a document prints', () => {
  it('official rows keep to the schema, and none is lost', () =>
    fc.assert(
      fc.asyncProperty(hostileDocument, async (one) => {
        const files = await filesOf(createExporter('scdl', details()), [one]);
        const [acts, grants] = ['deliberations', 'subventions'].map((name) => ({
          complete: csvRows(files.get(`${name}/${name}.csv`)),
          pending: csvRows(files.get(`${name}/a-completer.csv`)),
        }));
        const faults = [
          ...(acts?.complete ?? []).flatMap((row) => [...cellFaults(row, DELIBERATIONS), ...deliberationFaults(row)]),
          ...(grants?.complete ?? []).flatMap((row) => [...cellFaults(row, SUBVENTIONS), ...subventionFaults(row)]),
        ];
        expect(faults).toEqual([]);
        for (const piles of [acts, grants]) {
          expect((piles?.complete.length ?? 0) + (piles?.pending.length ?? 0)).toBe(1);
        }
      }),
      { numRuns: 200 },
    ));

  it('plain CSV gives each value back, on one line', () =>
    fc.assert(
      fc.asyncProperty(hostileDocument, async (one) => {
        const files = await filesOf(createExporter('csv', details()), [one]);
        const [row] = csvRows(files.get('actes.csv'));
        const [printed] = one.reading.deliberations;
        expect(row?.['numero']).toBe(cellText(printed?.number?.value ?? ''));
        expect(row?.['titre']).toBe(cellText(printed?.title?.value ?? ''));
        expect(files.get('actes.csv')?.split('\r\n')).toHaveLength(3);
      }),
      { numRuns: 200 },
    ));

  it('JSON gives back the reading itself', () =>
    fc.assert(
      fc.asyncProperty(hostileDocument, async (one) => {
        const files = await filesOf(createExporter('ndjson', details()), [one]);
        const { places, addresses, retrieved, readerVersion, notes, ...reading } = JSON.parse(
          files.get('collection.ndjson') ?? '',
        ) as Record<string, unknown>;
        expect({ reading, places, addresses, retrieved, readerVersion, notes }).toEqual(one);
      }),
      { numRuns: 100 },
    ));
});

describe('a cell', () => {
  it('is one line of well-formed text without what cannot be seen', () =>
    fc.assert(
      fc.property(hostileText(), (text) => {
        const cell = cellText(text);
        expect(cell.isWellFormed()).toBe(true);
        expect(cell).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/u);
        expect(cellText(cell)).toBe(cell);
      }),
    ));

  it.each([
    ['a\t\u0000\tb', 'a b'],
    ['a\u0000b', 'ab'],
    ['a\uFEFFb', 'ab'],
    ['a\u00A0\u200B\r\n b', 'a b'],
    ['\u0007 a \u202E', 'a'],
  ])('of %j is %j', (text, cell) => expect(cellText(text)).toBe(cell));

  it('shortened, is short enough, begins as the text, and says that it was cut', () =>
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 10, max: 300 }), (text, most) => {
        const cell = cellText(text);
        const short = shortened(cell, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(short.isWellFormed()).toBe(true);
        if (cell.length <= most) expect(short).toBe(cell);
        else expect([short.endsWith('…'), cell.startsWith(short.slice(0, -1))]).toEqual([true, true]);
      }),
    ));

  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [123_456_789, '1234567.89'],
    [-150, '-1.50'],
    [9_007_199_254_740_991, '90071992547409.91'],
  ])('of %d cents is %s', (cents, text) => expect(euros(cents)).toBe(text));
});
