import { describe, expect, it } from 'vitest';
import type { Box } from '../../../lib/model/evidence.ts';
import { kindOf } from '../../../lib/ui/reader/kinds.ts';
import { markAt } from '../../../lib/ui/reader/mark-layer.ts';
import { marksOf, type Mark } from '../../../lib/ui/reader/marks.ts';
import { placeBox, type PageGeometry } from '../../../lib/ui/reader/place-boxes.ts';
import { manyGrants, oneGrant } from '../fixtures/acts.ts';

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

const mark = (id: string, ...boxes: Box[]): Mark => ({
  id,
  act: 0,
  path: id,
  kind: 'identity',
  page: 1,
  quote: id,
  boxes,
  read: { page: 1, quote: id, boxes, source: 'text-layer' },
  isLost: false,
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
