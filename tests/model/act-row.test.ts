import { describe, expect, test } from 'vitest';
import { rowOf, rowsOf } from '../../lib/model/act-row.ts';
import type { Correction, Note } from '../../lib/model/correction.ts';
import type { Deliberation } from '../../lib/model/reading.ts';
import { deliberation, hash } from '../store/samples.ts';
import { found } from '../ui/fixtures/found.ts';

const SOURCE = { sha256: hash('a'), address: 'https://www.example.fr/a.pdf', retrieved: '2026-01-02T03:04:05.000Z' };
const NOTHING = { corrections: [], notes: [] };

const ACT: Deliberation = {
  ...deliberation('2020.00012', '2020-02-14'),
  pages: [3, 4],
  authority: found('Ville de Val', 'Ville de Val'),
  title: found('Subventions', 'Subventions'),
  grants: [
    { beneficiary: found('Club A', 'Club A'), amountCents: found(100_000, '1 000 €'), year: found(2020, '2020') },
    { beneficiary: found('Club B', 'Club B'), inKind: true },
  ],
  votes: [
    { scope: 'procedure', outcome: found('adopted', 'à main levée'), for: found(1, '1') },
    { scope: 'act', outcome: found('majority', 'à la majorité'), for: found(30, '30'), against: found(0, '0') },
  ],
  checks: [
    { code: 'quorum', result: 'failed', evidence: [] },
    { code: 'proxies-match', result: 'passed', evidence: [] },
  ],
};

const made = { evidence: [], made: '2026-01-02T03:04:05.000Z', readerVersion: '1' };
const act = { number: '2020.00012', page: 3, index: 0 };

const note = (index: number, number: string): Note => ({
  id: 'n',
  act: { page: 3, index, number },
  text: 'x',
  made: '',
});

test('a row holds what the act says, without passages', () => {
  expect(rowOf(SOURCE, ACT, 0)).toEqual({
    ...SOURCE,
    id: `${SOURCE.sha256}#0`,
    page: 3,
    number: '2020.00012',
    session: '2020-02-14',
    authority: 'Ville de Val',
    title: 'Subventions',
    outcome: 'majority',
    votes: { for: 30, against: 0 },
    grants: [
      { beneficiary: 'Club A', amountCents: 100_000, year: 2020 },
      { beneficiary: 'Club B', inKind: true },
    ],
    totalCents: 100_000,
    failedChecks: ['quorum'],
  });
});

test('an amount that nobody knows is absent, not nothing', () => {
  const row = rowOf(SOURCE, { ...ACT, grants: [{ beneficiary: found('Club', 'Club') }], votes: [] }, 0);
  expect(row).not.toHaveProperty('totalCents');
  expect(row).not.toHaveProperty('outcome');
  expect(row.votes).toEqual({});
});

describe('what the user wrote', () => {
  const [first] = ACT.grants;
  const anchor = { beneficiary: first?.beneficiary.value ?? '', amountCents: 100_000 };
  const set: Correction = {
    id: 'c',
    act,
    ...made,
    change: { kind: 'set', path: 'grants.amountCents', grant: anchor, value: 90_000 },
  };

  test('an amount that was corrected counts, its grant and its act are marked', () => {
    const [row, other] = rowsOf(SOURCE, [ACT, deliberation('2')], { ...NOTHING, corrections: [set] }, () => []);
    expect(row).toMatchObject({ totalCents: 90_000, corrected: true, failedChecks: [] });
    expect(row?.grants).toEqual([
      { beneficiary: 'Club A', amountCents: 90_000, year: 2020, corrected: true },
      { beneficiary: 'Club B', inKind: true },
    ]);
    expect(other).not.toHaveProperty('corrected');
  });

  test('a grant that was struck out is gone, one that was added is there', () => {
    const struck: Correction = { id: 'c', act, ...made, change: { kind: 'no-grant', grant: anchor } };
    const added: Correction = {
      id: 'd',
      act,
      ...made,
      change: { kind: 'missed-grant', beneficiary: 'Club C', amountCents: 5 },
    };
    const [row] = rowsOf(SOURCE, [ACT], { ...NOTHING, corrections: [struck, added] });
    expect(row?.grants.map(({ beneficiary }) => beneficiary)).toEqual(['Club B', 'Club C']);
    expect(row).toMatchObject({ totalCents: 5, corrected: true });
  });

  test('a note marks its act alone; one whose act is gone marks none', () => {
    const read = [ACT, deliberation('2')];
    const noted = (notes: Note[]) => rowsOf(SOURCE, read, { ...NOTHING, notes }).map((row) => row.noted);
    expect(noted([note(0, '2020.00012')])).toEqual([true, undefined]);
    expect(noted([note(7, 'gone')])).toEqual([undefined, undefined]);
  });
});
