import { describe, expect, test } from 'vitest';
import { anchorOfGrant } from '../../lib/model/anchors.ts';
import { isAdded } from '../../lib/model/corrected-value.ts';
import type { EntryValue } from '../../lib/model/correction.ts';
import type { Deliberation } from '../../lib/model/reading.ts';
import {
  ABSTAIN,
  ABSTENTIONS,
  abstaining,
  act,
  anchor,
  applied,
  at,
  correction,
  missed,
  none,
  proxies,
  PROXIES,
  READ,
  set,
  vote,
} from './corrected-act.ts';

describe('applied to the reading that was corrected', () => {
  test('a proxy carries the user’s word and the way to take it back; what was read stays beside it', () => {
    const made = set('roll.proxies', PROXIES[2]!, { giver: 'D. PETIT', holder: 'G. LEROY' });
    const { act: corrected, standings } = applied(READ, made);
    expect(corrected.roll.proxies[2]).toEqual({
      value: { giver: 'D. PETIT', holder: 'G. LEROY' },
      certainty: 'corrected',
      rule: `by-hand:${made.id}`,
      evidence: [],
      original: PROXIES[2],
    });
    expect(isAdded(corrected.roll.proxies[2]!)).toBe(false);
    expect(standings).toEqual(['stands']);
    expect(READ.roll.proxies).toBe(PROXIES);
  });

  test('entries are removed, changed and added without getting in one another’s way', () => {
    const { act: corrected, standings } = applied(
      READ,
      none('roll.proxies', PROXIES[0]!),
      set('roll.proxies', PROXIES[1]!, { giver: 'C. ROUX', holder: 'G. LEROY' }),
      missed('roll.proxies', { giver: 'I. HENRY', holder: 'B. NOEL' }),
      none('roll.proxies', PROXIES[2]!),
    );
    expect(proxies(corrected)).toEqual([
      { giver: 'C. ROUX', holder: 'G. LEROY' },
      { giver: 'I. HENRY', holder: 'B. NOEL' },
    ]);
    expect(isAdded(corrected.roll.proxies[1]!)).toBe(true);
    expect(standings).toEqual(['stands', 'stands', 'stands', 'stands']);
  });

  test.each<[string, EntryValue, (of: Deliberation) => unknown]>([
    ['roll.present', 'I. HENRY', ({ roll }) => roll.present.at(-1)?.value],
    ['references', { number: '2019.4' }, ({ references }) => references.at(-1)?.value],
    ['decisions', 'DECIDE', ({ decisions }) => decisions.at(-1)?.value],
    ['amounts', { amountCents: 700, role: 'total' }, ({ amounts }) => amounts.at(-1)?.value],
    ['votes.0.named.against', { name: 'I. HENRY' }, ({ votes }) => votes[0]?.named?.against?.at(-1)?.value],
  ])('%s takes one that was missed, also where nothing was read', (path, value, of) => {
    const empty = act({
      roll: { present: [], absent: [], proxies: [] },
      references: [],
      decisions: [],
      amounts: [],
      votes: [vote(undefined)],
      missing: { [path]: { reason: 'not-recognised' } },
    });
    for (const read of [READ, empty]) {
      const { act: corrected, standings } = applied(read, missed(path, value));
      expect(of(corrected)).toEqual(value);
      expect(corrected.missing).toEqual({});
      expect(standings).toEqual(['stands']);
    }
  });

  test('what was taken out may be added again, of other words', () => {
    const [proxy] = PROXIES;
    const { act: corrected, standings } = applied(
      READ,
      none('roll.proxies', proxy!),
      missed('roll.proxies', proxy!.value),
    );
    expect(proxies(corrected).at(-1)).toEqual(proxy?.value);
    expect(proxies(corrected)).toHaveLength(PROXIES.length);
    expect(standings).toEqual(['stands', 'stands']);
  });

  test('a voter moves to the other side, and the figures that were counted follow', () => {
    const moved = set(ABSTENTIONS, ABSTAIN[0]!, { name: 'E. FAURE' }, { to: 'votes.0.named.against' });
    const { act: corrected, standings } = applied(READ, moved);
    expect(abstaining(corrected)).toEqual(['F. BLANC']);
    expect(corrected.votes[0]?.named?.against).toMatchObject([{ value: { name: 'E. FAURE' }, original: ABSTAIN[0] }]);
    expect(corrected.votes[0]).toMatchObject({
      abstentions: { value: 1, certainty: 'inferred', original: { value: 2 } },
      against: { value: 1, certainty: 'inferred' },
      for: READ.votes[0]?.for,
    });
    expect(standings).toEqual(['stands']);
  });

  test('a figure that is printed, or that the user set, does not follow the names', () => {
    const printed = act({ votes: [vote({ abstentions: ABSTAIN }, { abstentions: at(2, 310) })] });
    const { act: corrected } = applied(printed, none(ABSTENTIONS, ABSTAIN[0]!));
    expect(corrected.votes[0]?.abstentions).toMatchObject({ value: 2, certainty: 'stated' });
    const said = correction({ kind: 'set', path: 'votes.0.abstentions', value: 5 }, READ.votes[0]?.abstentions);
    expect(applied(READ, said, none(ABSTENTIONS, ABSTAIN[0]!)).act.votes[0]?.abstentions?.value).toBe(5);
  });

  test('where nobody is left, a figure that was counted is not known; who votes for is seldom all named', () => {
    const gone = applied(READ, ...ABSTAIN.map((entry) => none(ABSTENTIONS, entry))).act;
    expect(gone.votes[0]).not.toHaveProperty('abstentions');
    expect(abstaining(gone)).toEqual([]);
    const unnamed = act({ votes: [vote(undefined)] });
    const named = applied(unnamed, missed('votes.0.named.for', { name: 'I. HENRY' })).act;
    expect(named.votes[0]).not.toHaveProperty('for');
    const group = applied(unnamed, missed('votes.0.named.against', { name: 'Ensemble', group: 'Ensemble' })).act;
    expect(group.votes[0]).not.toHaveProperty('against');
  });

  test('a name of a grant’s own vote, and the grant beside it taken out', () => {
    const [grant] = READ.grants;
    const two = act({ grants: [{ beneficiary: at('Club 0', 420) }, grant!] });
    const [voter] = grant!.vote!.named!.against!;
    const list = { path: 'grants.vote.named.against', grant: anchorOfGrant(grant!) };
    const named = correction({ kind: 'set-entry', ...list, entry: anchor(voter!), value: { name: 'E. FAVRE' } }, voter);
    const struck = correction({ kind: 'no-grant', grant: anchorOfGrant(two.grants[0]!) });
    const { act: corrected, standings } = applied(two, named, struck);
    expect(corrected.grants.map(({ vote: own }) => own?.named?.against?.[0]?.value.name)).toEqual(['E. FAVRE']);
    expect(standings).toEqual(['stands', 'stands']);
  });

  test('a vote that was not read begins with what came of it, and takes figures then', () => {
    const unread = act({ votes: [], missing: { votes: { reason: 'not-recognised' } } });
    const outcome = correction({ kind: 'set', path: 'votes.0.outcome', value: 'majority' });
    const against = correction({ kind: 'set', path: 'votes.0.against', value: 3 });
    const { act: corrected, standings } = applied(unread, outcome, against);
    expect(corrected.votes).toMatchObject([{ scope: 'act', outcome: { value: 'majority' }, against: { value: 3 } }]);
    expect(corrected.missing).toEqual({});
    expect(standings).toEqual(['stands', 'stands']);
    expect(applied(unread, against).standings).toEqual(['unplaced']);
  });
});
