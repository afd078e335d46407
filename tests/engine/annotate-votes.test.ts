import { describe, expect, test } from 'vitest';
import { safeParse } from 'valibot';
import type { Engine } from '../../lib/engine/engine.ts';
import { requestSchema, type Request } from '../../lib/messages.ts';
import { anchorOfGrant } from '../../lib/model/anchors.ts';
import type { Answer } from '../../lib/model/document.ts';
import { anchorOfVote } from '../../lib/model/entry-anchors.ts';
import type { Deliberation, Vote } from '../../lib/model/reading.ts';
import { code, value } from '../store/memory.ts';
import { deliberation } from '../store/samples.ts';
import { found } from '../ui/fixtures/found.ts';
import { setEngineStage } from './engine-stage.ts';
import { fakeReader } from './fake-reader.ts';

const stage = setEngineStage();

const OWN: Vote = { scope: 'act', outcome: found('majority', 'à la majorité'), for: found(40, '40 pour') };
const POINT: Vote = { scope: 'point', about: 'amendement 1', outcome: found('rejected', 'amendement rejeté', 2) };
const GRANT = { beneficiary: found('Club A', 'au Club A'), amountCents: found(100_000, '1 000 €') };
const ACT: Deliberation = { ...deliberation('2020.00012', '2020-02-14'), grants: [GRANT], votes: [OWN, POINT] };

type Change = Extract<Request, { kind: 'correct' }>['change'];

async function opened() {
  const engine: Engine = stage.engineWith(fakeReader({ acts: () => [ACT] }));
  const address = stage.server.address('/a.pdf');
  await engine.read(address, false);
  const { sha256 } = value(await engine.answer(address)).reading;
  const correct = (change: Change) => {
    const body = { kind: 'correct' as const, sha256, act: 0, change };
    expect(safeParse(requestSchema, { ...body, id: 1, address }).success).toBe(true);
    return engine.annotate(address, body);
  };
  const undo = (correction: string) => engine.annotate(address, { kind: 'uncorrect', sha256, correction });
  return { correct, undo };
}

const actOf = ({ reading }: Answer): Deliberation => reading.deliberations[0]!;
const noPoint: Change = { kind: 'no-vote', vote: anchorOfVote(POINT) };

describe('a vote', () => {
  test('is taken out with what was read of it, and comes back', async () => {
    const { correct, undo } = await opened();
    const without = value(await correct(noPoint));
    expect(actOf(without).votes).toEqual([OWN]);
    expect(without.corrections).toMatchObject([{ standing: 'stands', removedVote: POINT }]);
    expect(actOf(value(await undo(without.corrections[0]!.id))).votes).toEqual([OWN, POINT]);
  });

  test('is found by what it is on, wherever it is shown now', async () => {
    const { correct } = await opened();
    value(await correct({ kind: 'no-vote', vote: anchorOfVote(OWN) }));
    const answer = value(await correct({ kind: 'set', path: 'votes.0.for', vote: anchorOfVote(POINT), value: 3 }));
    expect(actOf(answer).votes).toMatchObject([{ scope: 'point', for: { value: 3 } }]);
    expect(answer.corrections[1]).toMatchObject({ standing: 'stands', change: { path: 'votes.0.for' } });
  });

  test('that was missed is added twice if it is there twice', async () => {
    const { correct } = await opened();
    const missed: Change = {
      kind: 'missed-vote',
      said: { scope: 'point', about: 'amendement 1', outcome: 'rejected' },
    };
    expect(actOf(value(await correct(missed))).votes).toHaveLength(3);
    expect(actOf(value(await correct(missed))).votes).toHaveLength(4);
  });

  test('is on something else: the last word counts, and what had been read is kept', async () => {
    const { correct } = await opened();
    value(await correct({ kind: 'vote-subject', vote: anchorOfVote(POINT), said: { scope: 'procedure' } }));
    const answer = value(
      await correct({ kind: 'vote-subject', vote: anchorOfVote(POINT), said: { scope: 'point', secret: true } }),
    );
    expect(answer.corrections).toMatchObject([
      { change: { said: { scope: 'point', secret: true }, read: { scope: 'point', about: 'amendement 1' } } },
    ]);
    expect(actOf(answer).votes[1]).toMatchObject({ secret: true, original: { about: 'amendement 1' } });
  });

  test.each<[string, Change]>([
    ['to be taken out', { kind: 'no-vote', vote: { scope: 'procedure', page: 9 } }],
    [
      'to be on something else',
      { kind: 'vote-subject', vote: { scope: 'procedure', page: 9 }, said: { scope: 'act' } },
    ],
    ['to have other figures', { kind: 'set', path: 'votes.0.for', vote: { scope: 'procedure', page: 9 }, value: 3 }],
  ])('that is not there is not said %s', async (_what, change) => {
    const { correct } = await opened();
    expect(code(await correct(change))).toBe('answer-outdated');
  });
});

describe('a grant', () => {
  test('is in kind: its money is none, and it is again', async () => {
    const { correct, undo } = await opened();
    const answer = value(await correct({ kind: 'in-kind', grant: anchorOfGrant(GRANT), inKind: true }));
    expect(actOf(answer).grants).toMatchObject([{ inKind: true, wasInKind: false }]);
    expect(answer.corrections).toHaveLength(1);
    const again = value(await correct({ kind: 'in-kind', grant: anchorOfGrant(GRANT), inKind: false }));
    expect(again.corrections).toHaveLength(1);
    expect(actOf(value(await undo(again.corrections[0]!.id))).grants).toEqual([GRANT]);
  });

  test('that was missed is added although one like it was read', async () => {
    const { correct } = await opened();
    const answer = value(await correct({ kind: 'missed-grant', beneficiary: 'Club A', amountCents: 100_000 }));
    expect(actOf(answer).grants).toHaveLength(2);
    expect(answer.corrections).toMatchObject([{ standing: 'stands', change: { alike: 1 } }]);
  });

  test('without a vote of its own takes no figure of one', async () => {
    const { correct } = await opened();
    const change: Change = { kind: 'set', path: 'grants.vote.for', grant: anchorOfGrant(GRANT), value: 3 };
    expect(code(await correct(change))).toBe('answer-outdated');
  });
});

test.each<[string, unknown]>([
  ['a scope that is none', { kind: 'missed-vote', said: { scope: 'chapter', outcome: 'adopted' } }],
  ['a vote without outcome', { kind: 'missed-vote', said: { scope: 'act' } }],
  ['a figure that is none', { kind: 'missed-vote', said: { scope: 'act', outcome: 'adopted', for: -1 } }],
  ['more than is asked', { kind: 'no-vote', vote: { scope: 'act' }, path: 'votes' }],
  ['a vote of something that has none', { kind: 'set', path: 'title', vote: { scope: 'act' }, value: 'x' }],
])('a page that says %s is not heard', (_what, change) => {
  const request = { id: 1, kind: 'correct', address: 'https://a.fr/b', sha256: 'a'.repeat(64), act: 0, change };
  expect(safeParse(requestSchema, request).success).toBe(false);
});
