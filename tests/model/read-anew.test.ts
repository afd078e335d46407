import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../lib/model/apply-corrections.ts';
import type { Correction, Standing } from '../../lib/model/correction.ts';
import { anchorIn, anchorOfVote, findEntry, findVote, type Entry } from '../../lib/model/entry-anchors.ts';
import type { Found } from '../../lib/model/evidence.ts';
import type { Deliberation, NamedVoter, Proxy, Vote } from '../../lib/model/reading.ts';
import {
  ABSTAIN,
  ABSTENTIONS,
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

const withProxies = (...list: Found<Proxy>[]): Deliberation => act({ roll: { ...READ.roll, proxies: list } });

const point = (about: string, y: number): Vote => ({ scope: 'point', about, outcome: at('adopted', y) });

describe('entries after the document was read anew', () => {
  const holder = set('roll.proxies', PROXIES[1]!, { giver: 'C. ROUX', holder: 'G. LEROY' });

  test.each<[string, Deliberation, Correction, Standing]>([
    ['the same', READ, holder, 'stands'],
    ['the same, elsewhere in the list', withProxies(PROXIES[2]!, PROXIES[1]!), holder, 'stands'],
    ['what the user had said', withProxies(at({ giver: 'C. ROUX', holder: 'G. LEROY' }, 580)), holder, 'agrees'],
    ['the same, printed otherwise', withProxies(at({ giver: 'C. Roux', holder: 'G.  LEROY' }, 580)), holder, 'agrees'],
    ['something else there', withProxies(at({ giver: 'C. ROUX', holder: 'X. NEUF' }, 580)), holder, 'disagrees'],
    ['nothing there', withProxies(PROXIES[0]!), holder, 'unplaced'],
    ['nothing there, as the user had said', withProxies(PROXIES[0]!), none('roll.proxies', PROXIES[1]!), 'agrees'],
    ['the one that had been missed', READ, missed('roll.proxies', { giver: 'a. marty', holder: 'B. NOEL' }), 'agrees'],
    ['more of the one that had been missed', READ, missed('references', { number: '2020.1' }), 'agrees'],
    ['less of it', READ, missed('roll.proxies', { giver: 'D. PETIT', holder: 'B. NOEL' }), 'disagrees'],
    ['the act no more', act({ number: at('9', 1), pages: [7, 8] }), holder, 'unplaced'],
  ])('it reads %s', (_name, again, said, standing) => {
    expect(applied(again, said).standings).toEqual([standing]);
  });

  test('the user’s word holds where the reader says something else, and is nowhere else', () => {
    const other = withProxies(PROXIES[0]!, at({ giver: 'C. ROUX', holder: 'X. NEUF' }, 580));
    expect(proxies(applied(other, holder).act)).toEqual([PROXIES[0]?.value, { giver: 'C. ROUX', holder: 'G. LEROY' }]);
    expect(proxies(applied(withProxies(PROXIES[0]!), holder).act)).toEqual([PROXIES[0]?.value]);
    const more = missed('roll.proxies', { giver: 'D. PETIT', holder: 'B. NOEL' });
    expect(applied(READ, more).act.roll.proxies).toMatchObject([
      PROXIES[0],
      PROXIES[1],
      { value: { holder: 'B. NOEL' }, original: PROXIES[2] },
    ]);
  });

  test('one that moved is no longer moved where the reader has it', () => {
    const moved = set(ABSTENTIONS, ABSTAIN[0]!, { name: 'E. FAURE' }, { to: 'votes.0.named.against' });
    const again = act({ votes: [vote({ abstentions: [ABSTAIN[1]!], against: [at({ name: 'E. FAURE' }, 200)] })] });
    const { act: corrected, standings } = applied(again, moved);
    expect(standings).toEqual(['agrees']);
    expect(corrected.votes[0]?.named?.against?.map(({ value }) => value.name)).toEqual(['E. FAURE']);
  });

  test('a passage that names several says nothing of one of them', () => {
    const sentence: Found<NamedVoter>[] = [at({ name: 'E. FAURE' }, 300), at({ name: 'F. BLANC' }, 300)];
    const kept = anchorIn(sentence as Entry[], 0)!;
    expect(kept).not.toHaveProperty('box');
    expect(findEntry([at({ name: 'F. BLANC' }, 300)], kept)).toBe(-1);
    expect(anchorIn(PROXIES as Entry[], 0)).toHaveProperty('box');
    expect(anchorIn(PROXIES as Entry[], 9)).toBeUndefined();
  });

  test('two that nothing tells apart are none; two of one name are told apart by where they stand', () => {
    expect(findEntry([at('M. MARTIN', 10), at('M. MARTIN', 20)], { value: 'M. MARTIN', page: 1 })).toBe(-1);
    expect(findEntry([at('M. MARTIN', 10), at('M. MARTIN', 20)], anchor(at('M. MARTIN', 20)))).toBe(1);
  });

  test('a vote is found by what it is on, and never by its place alone', () => {
    const votes = [vote(undefined), point('amendement 1', 250), point('amendement 2', 230)];
    const wanted = anchorOfVote(votes[2]!);
    expect(findVote([votes[0]!, votes[2]!], wanted)).toBe(1);
    expect(findVote([votes[0]!, votes[1]!], wanted)).toBe(-1);
    expect(
      findVote([point('x', 1), { ...vote(undefined), outcome: at('unanimous', 90, 2) }], anchorOfVote(votes[0]!)),
    ).toBe(1);
    const read = act({ votes });
    const change = { kind: 'set', path: 'votes.2.for', vote: wanted, value: 7 } as const;
    const { act: corrected } = applied({ ...read, votes: [votes[0]!, votes[2]!] }, correction(change));
    expect(corrected.votes.map((one) => one.for?.value)).toEqual([undefined, 7]);
    const { corrections } = applyCorrections([{ ...read, votes: [votes[0]!, votes[2]!] }], [correction(change)]);
    expect(corrections[0]?.change).toMatchObject({ path: 'votes.1.for' });
  });

  test('what earlier versions set by its place is found as ever', () => {
    const earlier = correction({ kind: 'set', path: 'roll.present.1', value: 'G. LE ROY' }, READ.roll.present[1]);
    const again = act({ roll: { ...READ.roll, present: [READ.roll.present[1]!, READ.roll.present[0]!] } });
    expect(applied(again, earlier).act.roll.present.map(({ value }) => value)).toEqual(['G. LE ROY', 'B. NOEL']);
  });
});
