import { describe, expect, test } from 'vitest';
import { anchorOfAct, anchorOfGrant, findGrant } from '../../lib/model/anchors.ts';
import { applyCorrections } from '../../lib/model/apply-corrections.ts';
import type { Change, Correction, Standing } from '../../lib/model/correction.ts';
import type { Found } from '../../lib/model/evidence.ts';
import type { Deliberation, Grant } from '../../lib/model/reading.ts';
import { printed } from '../fixtures/acts.ts';

const grant = (name: string, cents: number, y: number): Grant => ({
  beneficiary: printed(name, { y }),
  amountCents: printed(cents, { y }),
});

const THREE = [grant('Club A', 1000, 600), grant('Club B', 2000, 580), grant('Club B', 2000, 560)];

const act = (changes: Partial<Deliberation> = {}): Deliberation => ({
  pages: [1, 2],
  number: printed('2024.7'),
  title: printed('Subventions'),
  members: { present: printed(12) },
  roll: { present: [printed('A. MARTY'), printed('B. NOEL')], absent: [], proxies: [] },
  grants: THREE,
  amounts: [printed({ amountCents: 5000, role: 'total' as const })],
  votes: [{ scope: 'act', outcome: printed('majority' as const), for: printed(10) }],
  references: [],
  decisions: [printed('APPROUVE')],
  checks: [],
  missing: { session: { reason: 'not-recognised' } },
  ...changes,
});

const READ = act();

function correction(change: Change, original?: Found<unknown>): Correction {
  const made = '2026-01-02T03:04:05.000Z';
  return {
    id: 'one',
    act: anchorOfAct(READ, 0),
    change,
    evidence: [],
    made,
    readerVersion: '1',
    ...(original && { original }),
  };
}

const setTitle = correction({ kind: 'set', path: 'title', value: 'Aides' }, READ.title);
const second = anchorOfGrant(THREE[1]!);
const setAmount = correction(
  { kind: 'set', path: 'grants.amountCents', grant: second, value: 2500 },
  THREE[1]?.amountCents,
);
const dropSecond = correction({ kind: 'no-grant', grant: second });
const missed = correction({ kind: 'missed-grant', beneficiary: 'Club C', amountCents: 300 });

const applied = (of: Deliberation, ...corrections: Correction[]) => {
  const { acts, corrections: judged } = applyCorrections([of], corrections);
  return { act: acts[0]!, standings: judged.map(({ standing }) => standing) };
};

const cents = ({ grants }: Deliberation): (number | undefined)[] => grants.map((one) => one.amountCents?.value);

describe('applied to the reading that was corrected', () => {
  test('a value carries the user’s word, and what was read beside it', () => {
    const { act: corrected, standings } = applied(READ, setTitle);
    expect(corrected.title).toEqual({
      value: 'Aides',
      certainty: 'corrected',
      rule: 'by-hand',
      evidence: [],
      original: READ.title,
    });
    expect(standings).toEqual(['stands']);
    expect(READ.title?.value).toBe('Subventions');
  });

  test.each<[string, string | number, (act: Deliberation) => unknown]>([
    ['session', '2024-03-01', ({ session }) => session?.value],
    ['members.inOffice', 20, ({ members }) => members.inOffice?.value],
    ['transmission.actId', '042-1', ({ transmission }) => transmission?.actId?.value],
    ['votes.0.against', 2, ({ votes }) => votes[0]?.against?.value],
  ])('%s, which was not read, is there', (path, value, of) => {
    const { act: corrected, standings } = applied(READ, correction({ kind: 'set', path, value }));
    expect(of(corrected)).toBe(value);
    expect(corrected.missing[path]).toBeUndefined();
    expect(standings).toEqual(['stands']);
  });

  test('an amount that is named keeps its part in the act', () => {
    const set = correction({ kind: 'set', path: 'amounts.0', value: 6000 }, READ.amounts[0]);
    expect(applied(READ, set).act.amounts[0]?.value).toEqual({ amountCents: 6000, role: 'total' });
  });

  test('of two grants that are alike, the one that was meant', () => {
    expect(cents(applied(READ, setAmount).act)).toEqual([1000, 2500, 2000]);
    expect(applied(READ, dropSecond).act.grants).toEqual([THREE[0], THREE[2]]);
  });

  test('removed, added and changed grants do not get in one another’s way', () => {
    const dropFirst = correction({ kind: 'no-grant', grant: anchorOfGrant(THREE[0]!) });
    const { act: corrected, standings } = applied(READ, dropFirst, setAmount, missed);
    expect(cents(corrected)).toEqual([2500, 2000, 300]);
    expect(standings).toEqual(['stands', 'stands', 'stands']);
    expect(corrected.grants[2]?.beneficiary.rule).toBe('by-hand:one');
  });

  test('a corrected grant and act are still found by what had been read', () => {
    const renamed = correction({ kind: 'set', path: 'grants.beneficiary', grant: second, value: 'Club Z' });
    const { act: corrected } = applied(READ, renamed);
    expect(anchorOfGrant(corrected.grants[1]!)).toEqual(second);
    const renumbered = applied(READ, correction({ kind: 'set', path: 'number', value: '2024.8' }, READ.number)).act;
    expect(anchorOfAct(renumbered, 0)).toEqual(anchorOfAct(READ, 0));
  });
});

describe('after the document was read anew', () => {
  test.each<[string, Deliberation, Correction, Standing]>([
    ['the same', act(), setTitle, 'stands'],
    ['what the user had said', act({ title: printed('Aides') }), setTitle, 'agrees'],
    ['something else', act({ title: printed('Dons') }), setTitle, 'disagrees'],
    ['the same grant', act(), setAmount, 'stands'],
    [
      'the amount that the user had said',
      act({ grants: [THREE[0]!, grant('Club B', 2500, 580), THREE[2]!] }),
      setAmount,
      'agrees',
    ],
    ['another amount there', act({ grants: [grant('Club B', 9900, 580)] }), setAmount, 'disagrees'],
    ['no such grant', act({ grants: [THREE[0]!] }), setAmount, 'unplaced'],
    ['no such grant, as the user had said', act({ grants: [THREE[0]!] }), dropSecond, 'agrees'],
    ['the grant that had been missed', act({ grants: [...THREE, grant('CLUB  C', 300, 500)] }), missed, 'agrees'],
    ['no such act', act({ number: printed('2024.9'), pages: [7, 8] }), setTitle, 'unplaced'],
  ])('it reads %s', (_name, again, made, standing) => {
    expect(applied(again, made).standings).toEqual([standing]);
  });

  test('a value that it does not find any more keeps the user’s word', () => {
    const { title: _gone, ...rest } = act();
    const { act: corrected, standings } = applied(rest, setTitle);
    expect(standings).toEqual(['gone']);
    expect(corrected.title).toMatchObject({ value: 'Aides', certainty: 'corrected', original: READ.title });
  });

  test('grants before and after it come and go; the correction stays with its own', () => {
    const again = act({ grants: [grant('Club 0', 50, 650), ...THREE] });
    expect(cents(applied(again, setAmount).act)).toEqual([50, 1000, 2500, 2000]);
    expect(cents(applied(again, dropSecond).act)).toEqual([50, 1000, 2000]);
  });

  test('a name of a list is found at its new place, and never at that of another', () => {
    const set = correction({ kind: 'set', path: 'roll.present.1', value: 'B. NOËL' }, READ.roll.present[1]);
    const names = ['C. ROUX', 'A. MARTY', 'B. NOEL'].map((name) => printed(name));
    const again = applied(act({ roll: { present: names, absent: [], proxies: [] } }), set);
    expect(again.act.roll.present.map(({ value }) => value)).toEqual(['C. ROUX', 'A. MARTY', 'B. NOËL']);
    const gone = applied(act({ roll: { present: names.slice(0, 2), absent: [], proxies: [] } }), set);
    expect(gone.standings).toEqual(['unplaced']);
    expect(gone.act.roll.present.map(({ value }) => value)).toEqual(['C. ROUX', 'A. MARTY']);
  });

  test('two grants that nothing tells apart are no grant', () => {
    const alike = [grant('Club B', 2000, 10), grant('Club B', 2000, 20)];
    expect(findGrant(alike, { beneficiary: 'Club B', amountCents: 2000 })).toBe(-1);
  });
});
