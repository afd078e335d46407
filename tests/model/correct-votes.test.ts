import { describe, expect, test } from 'vitest';
import { anchorOfGrant } from '../../lib/model/anchors.ts';
import { isAdded } from '../../lib/model/corrected-value.ts';
import type { SaidVote } from '../../lib/model/correction.ts';
import { anchorOfVote } from '../../lib/model/entry-anchors.ts';
import type { Deliberation, Vote } from '../../lib/model/reading.ts';
import { act, applied, at, correction, missed, READ, vote } from './corrected-act.ts';

const POINT: Vote = { scope: 'point', about: 'Amendement n° 2', outcome: at('rejected', 250), for: at(12, 240) };
const PROCEDURE: Vote = { scope: 'procedure', outcome: at('unanimous', 220) };
const OWN = READ.votes[0]!;
const SEVERAL = act({ votes: [OWN, POINT, PROCEDURE] });

const said = (changes: Partial<SaidVote> = {}): SaidVote => ({ scope: 'point', outcome: 'adopted', ...changes });
const missedVote = (changes: Partial<SaidVote> = {}, alike?: number) =>
  correction({ kind: 'missed-vote', said: said(changes), ...(alike !== undefined && { alike }) });
const again = (alike?: number) =>
  correction({ kind: 'missed-grant', beneficiary: 'Club A', ...(alike !== undefined && { alike }) });
const noVote = (of: Vote) => correction({ kind: 'no-vote', vote: anchorOfVote(of) });
const subject = (of: Vote, to: Pick<SaidVote, 'scope' | 'about' | 'secret'>) => {
  const { scope, about, secret } = of;
  const read = { scope, ...(about !== undefined && { about }), ...(secret !== undefined && { secret }) };
  return correction({ kind: 'vote-subject', vote: anchorOfVote(of), said: to, read });
};
const setFor = (of: Vote, path: string, value: number) =>
  correction({ kind: 'set', path, vote: anchorOfVote(of), value }, of.for);

const scopes = ({ votes }: Deliberation): string[] => votes.map(({ scope }) => scope);

describe('a vote that is none of the act', () => {
  test('is taken out; the others keep their corrections, and are named by where they are shown now', () => {
    const change = setFor(PROCEDURE, 'votes.2.for', 50);
    const { act: corrected, standings, corrections } = applied(SEVERAL, change, noVote(POINT));
    expect(scopes(corrected)).toEqual(['act', 'procedure']);
    expect(corrected.votes[1]?.for?.value).toBe(50);
    expect(standings).toEqual(['stands', 'stands']);
    expect(corrections[0]?.change).toMatchObject({ path: 'votes.1.for' });
    expect(SEVERAL.votes).toHaveLength(3);
  });

  test('takes with it what was corrected in it, and says so', () => {
    const name = missed('votes.1.named.against', { name: 'E. FAURE' });
    const { act: corrected, standings } = applied(SEVERAL, noVote(POINT), setFor(POINT, 'votes.1.for', 3), name);
    expect(corrected.votes).toEqual([OWN, PROCEDURE]);
    expect(standings).toEqual(['stands', 'unplaced', 'unplaced']);
  });

  test('may be the only one: nothing was voted then', () => {
    expect(applied(READ, noVote(OWN)).act.votes).toEqual([]);
  });

  test('is not there any more in a newer reading, which agrees', () => {
    const { act: corrected, standings } = applied(act({ votes: [OWN] }), noVote(PROCEDURE));
    expect([corrected.votes, standings]).toEqual([[OWN], ['agrees']]);
  });
});

describe('a vote that was missed', () => {
  test('is added with the figures that are known, and can be taken back as a whole', () => {
    const made = missedVote({ about: 'Vœu', secret: true, against: 4 });
    const { act: corrected, standings } = applied(SEVERAL, made);
    const added = corrected.votes.at(-1)!;
    expect(added).toMatchObject({ scope: 'point', about: 'Vœu', secret: true, against: { value: 4 } });
    expect([added.for, isAdded(added.outcome), added.outcome.rule]).toEqual([undefined, true, `by-hand:${made.id}`]);
    expect(standings).toEqual(['stands']);
  });

  test('on the act as a whole comes first, as the format has it', () => {
    const { act: corrected } = applied(
      act({ votes: [POINT] }),
      missedVote({ scope: 'act' }),
      setFor(POINT, 'votes.0.for', 9),
    );
    expect(scopes(corrected)).toEqual(['act', 'point']);
    expect(corrected.votes[1]?.for?.value).toBe(9);
  });

  test('where none was read, it is missing no more', () => {
    const none = act({ votes: [], missing: { votes: { reason: 'not-recognised' } } });
    expect(applied(none, missedVote({ scope: 'act' })).act.missing).toEqual({});
  });

  test.each<[string, Partial<SaidVote>, Vote, string]>([
    ['the same', { about: 'amendement  N° 2', outcome: 'rejected', for: 12 }, POINT, 'agrees'],
    ['less said than read', { about: 'Amendement n° 2', outcome: 'rejected' }, POINT, 'agrees'],
    ['another figure', { about: 'Amendement n° 2', outcome: 'rejected', for: 13 }, POINT, 'stands'],
    ['another point', { about: 'Amendement n° 3', outcome: 'rejected' }, POINT, 'stands'],
    ['another scope', { scope: 'procedure', about: 'Amendement n° 2', outcome: 'rejected' }, POINT, 'stands'],
  ])('a newer reading finds it too: %s', (_what, saying, read, standing) => {
    const { act: corrected, standings } = applied(act({ votes: [OWN, read] }), missedVote(saying));
    expect(standings).toEqual([standing]);
    expect(corrected.votes).toHaveLength(standing === 'agrees' ? 2 : 3);
  });

  test('on the act, of which a newer reading says something else: the user’s word holds, and there is one', () => {
    const { act: corrected, standings } = applied(READ, missedVote({ scope: 'act', outcome: 'rejected', for: 3 }));
    expect(standings).toEqual(['disagrees']);
    expect(corrected.votes).toHaveLength(1);
    expect(corrected.votes[0]).toMatchObject({
      outcome: { value: 'rejected', original: { value: 'majority' } },
      for: { value: 3, original: { value: 20 } },
      named: OWN.named,
    });
  });

  test('two that are alike stay two: as many as were read then are no sign that it is read now', () => {
    const alike = { about: 'Amendement n° 2', outcome: 'rejected' } as const;
    expect(applied(SEVERAL, missedVote(alike, 1)).act.votes).toHaveLength(4);
    const twice = act({ votes: [OWN, POINT, { ...POINT, outcome: at('rejected', 100) }] });
    expect(applied(twice, missedVote(alike, 1))).toMatchObject({
      standings: ['agrees'],
      act: { votes: { length: 3 } },
    });
  });
});

describe('what a vote is on', () => {
  test('is corrected, with what was read beside it, and what is said of its figures stays', () => {
    const to = { scope: 'procedure' as const, secret: true };
    const { act: corrected, standings } = applied(SEVERAL, setFor(POINT, 'votes.1.for', 13), subject(POINT, to));
    const changed = corrected.votes[1]!;
    expect(changed).toMatchObject({
      ...to,
      original: { scope: 'point', about: 'Amendement n° 2' },
      for: { value: 13 },
    });
    expect(changed.about).toBeUndefined();
    expect(standings).toEqual(['stands', 'stands']);
    expect(anchorOfVote(changed)).toEqual(anchorOfVote(POINT));
  });

  test('the one on the whole act comes first, and the corrections of others are named by where they are shown', () => {
    const votes = [POINT, PROCEDURE];
    const { act: corrected, corrections } = applied(
      act({ votes }),
      subject(PROCEDURE, { scope: 'act' }),
      setFor(POINT, 'votes.0.for', 13),
    );
    expect(scopes(corrected)).toEqual(['act', 'point']);
    expect(corrections[1]?.change).toMatchObject({ path: 'votes.1.for' });
  });

  test.each<[string, Vote, string]>([
    ['the same as then', POINT, 'stands'],
    ['what the user says', { ...POINT, scope: 'procedure', about: undefined } as unknown as Vote, 'agrees'],
    ['something else', { ...POINT, about: 'Amendement n° 4' }, 'disagrees'],
  ])('a newer reading says %s', (_what, read, standing) => {
    const { standings } = applied(act({ votes: [OWN, read] }), subject(POINT, { scope: 'procedure' }));
    expect(standings).toEqual([standing]);
  });

  test('of a vote that is not read any more is shown apart', () => {
    expect(applied(READ, subject(POINT, { scope: 'act' })).standings).toEqual(['unplaced']);
  });
});

describe('a grant', () => {
  const [GRANT] = READ.grants as [Deliberation['grants'][0]];
  const inKind = (value: boolean) => correction({ kind: 'in-kind', grant: anchorOfGrant(GRANT), inKind: value });

  test('is in kind, or is not, with what was read beside it', () => {
    const { act: corrected, standings } = applied(READ, inKind(true));
    expect(corrected.grants[0]).toMatchObject({ inKind: true, wasInKind: false });
    expect(standings).toEqual(['stands']);
    const read = act({ grants: [{ ...GRANT, inKind: true }] });
    expect(applied(read, inKind(true)).standings).toEqual(['agrees']);
    expect(applied(read, inKind(false)).act.grants[0]).toMatchObject({ inKind: false, wasInKind: true });
    expect(applied(act({ grants: [] }), inKind(true)).standings).toEqual(['unplaced']);
  });

  test('whose own vote is not read any more takes no figure of it', () => {
    const { vote: _own, ...without } = GRANT;
    const change = correction({ kind: 'set', path: 'grants.vote.for', grant: anchorOfGrant(GRANT), value: 3 });
    const name = correction({
      kind: 'missed-entry',
      path: 'grants.vote.named.for',
      grant: anchorOfGrant(GRANT),
      value: { name: 'E. FAURE' },
    });
    const { act: corrected, standings } = applied(act({ grants: [without] }), change, name);
    expect([corrected.grants, standings]).toEqual([[without], ['unplaced', 'unplaced']]);
  });

  test('that was missed may be alike to one that was read', () => {
    expect(applied(READ, again()).act.grants).toHaveLength(1);
    expect(applied(READ, again(1)).act.grants).toHaveLength(2);
    expect(applied(act({ grants: [GRANT, GRANT] }), again(1))).toMatchObject({ standings: ['agrees'] });
  });

  test('that was missed may be in kind', () => {
    const made = correction({ kind: 'missed-grant', beneficiary: 'Club B', inKind: true });
    expect(applied(READ, made).act.grants[1]).toMatchObject({ beneficiary: { value: 'Club B' }, inKind: true });
  });
});

test('a vote that was not read changes nothing of the reading', () => {
  const other = vote(undefined, { scope: 'point', about: 'Autre', outcome: at('majority', 20) });
  expect(applied(SEVERAL, noVote(other)).act).toBe(SEVERAL);
});
