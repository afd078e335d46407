import { describe, expect, it } from 'vitest';
import type { Box, Evidence } from '../../../lib/model/evidence.ts';
import { kindOf } from '../../../lib/ui/reader/kinds.ts';
import { markAt, meantBy, together } from '../../../lib/ui/reader/mark-layer.ts';
import { marksOf, marksOfNotes, passagesOf, type Mark } from '../../../lib/ui/reader/marks.ts';
import { placeBox, type PageGeometry } from '../../../lib/ui/reader/place-boxes.ts';
import { manyGrants, oneGrant } from '../fixtures/acts.ts';
import { mark } from './mark.ts';

describe('the kind of a value', () => {
  it.each([
    ['grants.0.amountCents', 'grant'],
    ['grants.12.beneficiary', 'beneficiary'],
    ['grants.3.vote.outcome', 'vote'],
    ['votes.0.for', 'vote'],
    ['votes.0.named.against.2', 'person'],
    ['members.votesCast', 'vote'],
    ['president', 'person'],
    ['roll.proxies.4', 'person'],
    ['references.0', 'reference'],
    ['amounts.7', 'amount'],
    ['session', 'identity'],
    ['transmission.actId', 'identity'],
  ])('of %s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});

describe('the marks of a document', () => {
  const marks = marksOf([oneGrant, manyGrants]);

  it('have names of their own, and say which act and value they are of', () => {
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    expect(marks).toContainEqual(expect.objectContaining({ act: 0, path: 'grants.0.amountCents', kind: 'grant' }));
    expect(marks.some(({ act }) => act === 1)).toBe(true);
  });

  it('show failed checks, and no others', () => {
    const checks = marks.filter(({ act, kind }) => act === 0 && kind === 'check');
    expect(checks.map(({ path }) => path)).toEqual(['checks.act-id-matches-session']);
  });

  it('leave the decisions alone: they are the text itself', () => {
    expect(oneGrant.decisions.length).toBeGreaterThan(0);
    expect(marks.filter(({ path }) => path.startsWith('decisions'))).toEqual([]);
  });
});

/** A page of 200 × 400 points at 150 %, as pdf.js turns it. */
function turned(rotation: 0 | 90 | 180 | 270): PageGeometry {
  const [across, down, scale] = [200, 400, 1.5];
  const flat = (x: number, y: number): [number, number] => {
    if (rotation === 90) return [y, x];
    if (rotation === 180) return [across - x, y];
    if (rotation === 270) return [down - y, across - x];
    return [x, down - y];
  };
  const upright = rotation % 180 === 0;
  return {
    width: (upright ? across : down) * scale,
    height: (upright ? down : across) * scale,
    convertToViewportPoint: (x, y) => flat(x, y).map((one) => one * scale),
    convertToPdfPoint: (x, y) => [x / scale, down - y / scale],
  };
}

describe('the place of a box', () => {
  const box: Box = [20, 300, 60, 320];
  it.each([
    [0, { left: 0.1, top: 0.2, width: 0.2, height: 0.05 }],
    [90, { left: 0.75, top: 0.1, width: 0.05, height: 0.2 }],
    [180, { left: 0.7, top: 0.75, width: 0.2, height: 0.05 }],
    [270, { left: 0.2, top: 0.7, width: 0.05, height: 0.2 }],
  ] as const)('on a page turned by %d degrees', (rotation, place) => {
    const placed = placeBox(box, turned(rotation));
    for (const side of ['left', 'top', 'width', 'height'] as const) expect(placed[side]).toBeCloseTo(place[side], 10);
  });
});

describe('the mark under the pointer', () => {
  const sentence = mark('sentence', [0, 0, 200, 12], [0, 20, 120, 32]);
  const word = mark('word', [50, 0, 80, 12]);

  it.each([
    ['a word inside of a sentence', 60, 6, 'word'],
    ['the sentence beside the word', 150, 6, 'sentence'],
    ['its second line', 10, 25, 'sentence'],
    ['a little beside it: words are thin', 81, 13, 'word'],
    ['nothing', 150, 60, undefined],
  ])('is %s', (_what, x, y, expected) => {
    expect(markAt([sentence, word], x, y)?.id).toBe(expected);
  });
});

describe('marks on the same words', () => {
  const words: Box = [0, 0, 100, 12];
  const [outcome, against] = [mark('votes.0.outcome', words), mark('votes.0.against', words)];
  const other = mark('title', [0, 40, 100, 52]);
  const person: Mark = { ...mark('president', words), kind: 'person' };

  it('are one, if they are of one kind', () => {
    expect(together([outcome, other, against, person])).toEqual([[outcome, against], [other], [person]]);
  });

  it('are meant one after the other, when they are pressed again', () => {
    const all = [outcome, other, against];
    expect(meantBy(against, all, undefined)).toBe(outcome);
    expect(meantBy(outcome, all, outcome)).toBe(against);
    expect(meantBy(outcome, all, against)).toBe(outcome);
    expect(meantBy(other, all, outcome)).toBe(other);
  });
});

describe('a note on a passage', () => {
  const passage: Evidence = { page: 2, quote: '7 500 €', boxes: [[10, 10, 50, 22]], source: 'text-layer' };
  const note = { id: 'n-1', act: { page: 1, index: 0 }, text: 'À revoir', made: '2026-01-01T00:00:00Z', actIndex: 1 };

  it('is a mark of its own kind, in its act; a note on the act as a whole is none', () => {
    expect(marksOfNotes([{ ...note, passage }, note])).toMatchObject([
      { id: '1/notes.n-1/0', act: 1, kind: 'note', page: 2, quote: '7 500 €', boxes: passage.boxes },
    ]);
  });

  it('is looked for like all passages where the document is another version, and not shown where it is lost', () => {
    const noted = { ...note, passage };
    expect(passagesOf([], [noted])).toEqual([passage]);
    expect(marksOfNotes([noted], new Map([[passage, undefined]]))).toMatchObject([{ isLost: true, boxes: [] }]);
  });
});
