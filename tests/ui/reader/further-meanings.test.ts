import { expect, test } from 'vitest';
import { CORRECTABLE } from '../../../lib/model/correctable.ts';
import type { Deliberation, Vote } from '../../../lib/model/reading.ts';
import { applyCorrections } from '../../../lib/model/apply-corrections.ts';
import { anchorOfAct } from '../../../lib/model/anchors.ts';
import { anchorOfEntry } from '../../../lib/model/entry-anchors.ts';
import { furtherMeaningsOf } from '../../../lib/ui/reader/further-meanings.ts';
import { meaningsOf } from '../../../lib/ui/reader/meanings.ts';
import { panelWords } from '../../../lib/ui/words/panel-words.ts';
import { oneGrant } from '../fixtures/acts.ts';
import { found } from '../fixtures/found.ts';

const t = panelWords('fr');
const saying = { t, language: 'fr', quote: 'Mme Rose TILLEUL', corrections: [] } as const;

const named = (name: string): NonNullable<Vote['named']> => ({
  for: [found({ name }, name)],
  against: [found({ name }, name)],
  abstentions: [found({ name }, name)],
  notVoting: [found({ name }, name)],
});

const [own] = oneGrant.votes;
const point: Vote = {
  scope: 'point',
  about: 'amendement 1',
  outcome: found('adopted', 'adopté'),
  named: named('A. B'),
};
/** Something in each list. */
const full: Deliberation = {
  ...oneGrant,
  votes: [{ ...own!, named: named('C. D') }, point],
  grants: oneGrant.grants.map((grant) => ({ ...grant, vote: point })),
};

const further = furtherMeaningsOf(full, saying);

test('every value can be said by selecting words, but what came of a vote, which is chosen', () => {
  const paths = [...meaningsOf(full, t), ...further].flatMap(({ change }) => {
    if (!('path' in change)) return [];
    const path = change.kind === 'set' ? change.path : `${change.path}.#`;
    return path.replace(/^grants\./, 'grants.#.').replaceAll(/\.\d+(?=\.)/g, '.#');
  });
  const unsaid = Object.keys(CORRECTABLE).filter((path) => !paths.includes(path));
  expect(unsaid).toEqual(['grants.#.vote.outcome', 'votes.#.outcome']);
});

test('of a proxy, the words are either who gives it or who holds it', () => {
  const [giver, holder] = further;
  expect(giver?.name).toBe('Qui donne pouvoir, Victor MARSANNE donne pouvoir à Denis CARMOND');
  expect(giver?.change).toMatchObject({ kind: 'set-entry', value: { giver: 'Rose TILLEUL', holder: 'Denis CARMOND' } });
  expect(holder?.change).toMatchObject({ value: { giver: 'Victor MARSANNE', holder: 'Rose TILLEUL' } });
});

test('one that moved is corrected where it was read, and stays moved; one that was added is not among them', () => {
  const voter = own!.named!.notVoting![0]!;
  const made = { act: anchorOfAct(oneGrant, 0), evidence: [], made: '2026-11-20T15:00:00Z', readerVersion: '1' };
  const entry = anchorOfEntry(voter);
  const path = 'votes.0.named.notVoting';
  const to = 'votes.0.named.against';
  const { acts, corrections } = applyCorrections(
    [oneGrant],
    [
      { ...made, id: 'c1', change: { kind: 'set-entry', path, entry, value: { name: 'Hector B.' }, to } },
      { ...made, id: 'c2', change: { kind: 'missed-entry', path: 'roll.present', value: 'Zoé NEUVE' } },
    ],
  );
  const meanings = furtherMeaningsOf(acts[0]!, { ...saying, corrections });
  expect(meanings.find(({ name }) => name === 'Hector B.')?.change).toMatchObject({
    kind: 'set-entry',
    path,
    entry,
    to,
  });
  expect(meanings.map(({ name }) => name)).not.toContain('Zoé NEUVE');
});
