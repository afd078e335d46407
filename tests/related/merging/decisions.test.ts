import { describe, expect, test } from 'vitest';
import type { MergeDecision } from '../../../lib/model/merging.ts';
import { groups, merge, printed } from './merge.ts';

let count = 0;

/** @param minute the later one counts */
const decision = (kind: MergeDecision['kind'], minute: number, name: string, ...others: string[]): MergeDecision => ({
  id: `d${++count}`,
  kind,
  name: printed(name),
  others: others.map((other) => printed(other)),
  made: `2026-03-01T10:0${minute}:00.000Z`,
});

const SABOTS = ['Les Sabots Rouges', 'Association Les Sabots Rouges', 'LES SABOTS ROUGES'];

describe("the user's word", () => {
  test('puts together what no rule would, also names of two authorities', () => {
    const names = ['Clos du Gué', 'Maison Vauquelin'];
    expect(groups(names, { decisions: [decision('together', 1, 'Clos du Gué', 'Maison Vauquelin')] })).toEqual([names]);
    const merged = merge(names, { decisions: [decision('together', 1, 'Maison Vauquelin', 'Clos du Gué')] });
    expect(merged[0]?.names[1]?.reason).toEqual({ rule: 'by-hand', like: 'Clos du Gué' });
  });

  test('splits a name off, and leaves the others together', () => {
    const [head = '', ...others] = SABOTS;
    expect(groups(SABOTS, { decisions: [decision('apart', 1, head, ...others)] })).toEqual([others.toSorted(), [head]]);
  });

  test('a spelling that comes later goes with one side only', () => {
    const [head = '', ...others] = SABOTS;
    const decisions = [decision('apart', 1, head, ...others)];
    const later = groups([...SABOTS, 'les sabots rouges'], { decisions });
    expect(later).toHaveLength(2);
    expect(later.some((names) => names.includes(head) && names.includes(others[0] ?? ''))).toBe(false);
  });

  test('of two that contradict each other the latest counts, in whatever order they are stored', () => {
    const names = ['Clos du Gué', 'Maison Vauquelin'] as const;
    const [first, later] = [1, 2].map((minute) => ({
      apart: decision('apart', minute, ...names),
      together: decision('together', minute, names[1], names[0]),
    }));
    if (first === undefined || later === undefined) throw new Error('two moments');
    expect(groups(names, { decisions: [first.apart, later.together] })).toHaveLength(1);
    expect(groups(names, { decisions: [later.together, first.apart] })).toHaveLength(1);
    expect(groups(names, { decisions: [later.apart, first.together] })).toHaveLength(2);
    expect(groups(names, { decisions: [first.together, later.apart] })).toHaveLength(2);
  });

  test('also where they contradict each other by way of a third name', () => {
    const names = ['A Lavoir', 'B Lavandière', 'C Lessive'];
    const [a = '', b = '', c = ''] = names;
    const chain = [decision('together', 1, a, b), decision('together', 2, b, c)];
    expect(groups(names, { decisions: [...chain, decision('apart', 3, a, c)] })).toEqual([[a], [b, c]]);
    expect(groups(names, { decisions: [decision('apart', 0, a, c), ...chain] })).toEqual([names]);
  });

  test('decides nothing of names that no act prints any more', () => {
    const decisions = [
      decision('together', 1, 'Clos du Gué', 'Maison disparue'),
      decision('apart', 2, 'Nobody', 'Clos du Gué'),
    ];
    expect(groups(['Clos du Gué'], { decisions })).toEqual([['Clos du Gué']]);
  });

  test('taken back, it never was', () => {
    expect(groups(SABOTS, { decisions: [] })).toEqual([SABOTS.toSorted()]);
  });
});
