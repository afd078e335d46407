import { expect, test } from 'vitest';
import { ADDED } from '../../../lib/model/corrected-value.ts';
import { meaningsOf } from '../../../lib/ui/reader/meanings.ts';
import { panelWords } from '../../../lib/ui/words/panel-words.ts';
import { oneGrant } from '../fixtures/acts.ts';
import { found } from '../fixtures/found.ts';

const t = panelWords('fr');

test('selected words may be said to be a value of a grant that was read, or that it is none', () => {
  const [first] = meaningsOf(oneGrant, t);
  expect(first?.name).toContain('Les Ateliers du Vallon');
  expect(meaningsOf(oneGrant, t).map(({ change }) => change.kind)).toContain('no-grant');
});

test('a grant that the user added is corrected where it was added', () => {
  const { rule: _rule, ...beneficiary } = found('Les Amis du Lavoir', 'les Amis du Lavoir');
  const grants = [...oneGrant.grants, { beneficiary: { ...beneficiary, rule: `${ADDED}1` } }];
  const names = meaningsOf({ ...oneGrant, grants }, t).map(({ name }) => name);
  expect(names.filter((name) => name.includes('Amis du Lavoir'))).toEqual([]);
});

const paths = (votes: typeof oneGrant.votes) =>
  meaningsOf({ ...oneGrant, votes }, t).flatMap(({ change }) => ('path' in change ? change.path : []));

test('sides of a vote are offered where the act has one of its own', () => {
  const [own] = oneGrant.votes;
  if (own === undefined) throw new Error('the act has a vote');
  expect(paths([{ ...own, scope: 'procedure' }, own])).toContain('votes.1.for');
  for (const votes of [[], [{ ...own, scope: 'procedure' as const }]]) {
    expect(paths(votes).filter((path) => path.startsWith('votes.'))).toEqual([]);
  }
});
