import { describe, expect, test } from 'vitest';
import { safeParse } from 'valibot';
import type { Engine } from '../../lib/engine/engine.ts';
import { requestSchema } from '../../lib/messages.ts';
import type { Request } from '../../lib/messages.ts';
import type { Answer } from '../../lib/model/document.ts';
import { anchorOfEntry } from '../../lib/model/entry-anchors.ts';
import type { Deliberation, Vote } from '../../lib/model/reading.ts';
import { code, value } from '../store/memory.ts';
import { deliberation } from '../store/samples.ts';
import { found } from '../ui/fixtures/found.ts';
import { setEngineStage } from './engine-stage.ts';
import { fakeReader } from './fake-reader.ts';

const stage = setEngineStage();

const PROXY = found({ giver: 'A. MARTY', holder: 'B. NOEL' }, 'M. A. MARTY donne pouvoir à Mme B. NOEL');
const ACT: Deliberation = {
  ...deliberation('2020.00012', '2020-02-14'),
  members: { proxies: found(2, 'pouvoirs : 2') },
  roll: { present: [found('B. NOEL', 'Mme B. NOEL')], absent: [], proxies: [PROXY] },
  votes: [
    {
      scope: 'act',
      outcome: found('majority', 'à la majorité'),
      named: { against: [found({ name: 'B. NOEL' }, 'Mme B. NOEL votant contre')] },
    },
  ],
};
const WORDS = { page: 1, quote: 'M. Paul DURAND', boxes: [[10, 10, 90, 20] as [number, number, number, number]] };

type Change = Extract<Request, { kind: 'correct' }>['change'];

/** As the engine takes it in from a shell. */
interface Opened {
  correct: (change: Change, words?: typeof WORDS) => ReturnType<Engine['annotate']>;
  undo: (correction: string) => ReturnType<Engine['annotate']>;
  again: () => Promise<Answer>;
}

async function opened(): Promise<Opened> {
  const engine = stage.engineWith(fakeReader({ acts: () => [ACT] }));
  const address = stage.server.address('/a.pdf');
  await engine.read(address, false);
  const { sha256 } = value(await engine.answer(address)).reading;
  return {
    correct: (change, words) => {
      const body = { kind: 'correct' as const, sha256, act: 0, change, ...(words && { words }) };
      expect(safeParse(requestSchema, { ...body, id: 1, address }).success).toBe(true);
      return engine.annotate(address, body);
    },
    undo: (correction) => engine.annotate(address, { kind: 'uncorrect', sha256, correction }),
    again: async () => value(await engine.answer(address)),
  };
}

const checkOf = ({ reading }: Answer, wanted: string): string | undefined =>
  reading.deliberations[0]?.checks.find((check) => check.code === wanted)?.result;

describe('an entry of a list', () => {
  test('that was missed changes the checks, and is taken back', async () => {
    const { correct, undo, again } = await opened();
    const missed = {
      kind: 'missed-entry',
      path: 'roll.proxies',
      value: { giver: 'C. ROUX', holder: 'B. NOEL' },
    } as const;
    const answer = value(await correct(missed));
    expect(answer.reading.deliberations[0]?.roll.proxies).toHaveLength(2);
    // Two are declared, and two are named now; but nobody may hold two.
    expect(checkOf(answer, 'proxies-match')).toBe('passed');
    expect(checkOf(answer, 'proxy-holder-present')).toBe('failed');
    expect(value(await correct(missed)).corrections).toHaveLength(1);
    const [correction] = (await again()).corrections;
    expect(value(await undo(correction?.id ?? '')).reading.deliberations[0]?.roll.proxies).toEqual([PROXY]);
  });

  test('keeps what had been read, from the store, and the last word counts', async () => {
    const { correct } = await opened();
    const entry = anchorOfEntry(PROXY);
    const named = { path: 'roll.proxies', entry };
    value(await correct({ kind: 'set-entry', ...named, value: { giver: 'A. MARTI', holder: 'B. NOEL' } }));
    const none = value(await correct({ kind: 'no-entry', ...named }));
    expect(none.corrections).toMatchObject([
      { change: { kind: 'no-entry', entry }, original: PROXY, standing: 'stands' },
    ]);
    expect(none.reading.deliberations[0]?.roll.proxies).toEqual([]);
    const back = value(await correct({ kind: 'set-entry', ...named, value: { giver: 'A. MARTI' } }));
    expect(back.reading.deliberations[0]?.roll.proxies).toMatchObject([
      { value: { giver: 'A. MARTI' }, original: PROXY },
    ]);
    expect(back.corrections).toHaveLength(1);
  });

  test('is read of selected words by the grammar, which are its passage', async () => {
    const { correct } = await opened();
    const change = { kind: 'missed-entry', path: 'votes.0.named.notVoting' } as const;
    const answer = value(await correct(change, WORDS));
    expect(answer.reading.deliberations[0]?.votes[0]).toMatchObject({
      named: {
        notVoting: [{ value: { name: 'Paul DURAND' }, evidence: [{ quote: WORDS.quote, source: 'text-layer' }] }],
      },
      notVoting: { value: 1, certainty: 'inferred' },
    });
    expect(answer.corrections[0]?.change).toMatchObject({ vote: { scope: 'act', page: 1 } });
    expect(code(await correct({ kind: 'missed-entry', path: 'references' }, WORDS))).toBe('words-not-read');
    expect(code(await correct({ kind: 'missed-entry', path: 'roll.proxies' }, WORDS))).toBe('words-not-read');
  });

  test('moves to the other side of the vote', async () => {
    const { correct } = await opened();
    const voter = ACT.votes[0]?.named?.against?.[0];
    const answer = value(
      await correct({
        kind: 'set-entry',
        path: 'votes.0.named.against',
        entry: { value: voter!.value, page: 1 },
        value: { name: 'B. NOEL' },
        to: 'votes.0.named.abstentions',
      }),
    );
    expect(answer.reading.deliberations[0]?.votes[0]?.named).toMatchObject({
      against: [],
      abstentions: [{ original: voter }],
    });
  });

  test('that is not stored is not corrected', async () => {
    const { correct } = await opened();
    const entry = { value: { giver: 'Z. PERSONNE' } };
    expect(code(await correct({ kind: 'no-entry', path: 'roll.proxies', entry }))).toBe('answer-outdated');
    const ofGrant = { path: 'grants.vote.named.for', grant: { beneficiary: 'Club Z' } };
    expect(code(await correct({ kind: 'missed-entry', ...ofGrant, value: { name: 'A' } }))).toBe('answer-outdated');
  });
});

test('a figure of a vote that stands elsewhere in a newer reading is still the same, and is corrected once', async () => {
  const { correct, again } = await opened();
  value(await correct({ kind: 'set', path: 'votes.0.for', value: 20 }));
  const other: Vote = { scope: 'point', about: 'amendement 1', outcome: found('adopted', 'amendement adopté', 2) };
  value(
    await stage.connection.use(async (database) => {
      const [record] = await database.getAll('acts');
      if (record !== undefined)
        await database.put('acts', { ...record, act: { ...ACT, votes: [other, ...ACT.votes] } });
    }),
  );
  expect((await again()).reading.deliberations[0]?.votes.map((vote) => vote.for?.value)).toEqual([undefined, 20]);
  const answer = value(await correct({ kind: 'set', path: 'votes.1.for', value: 21 }));
  expect(answer.reading.deliberations[0]?.votes.map((vote) => vote.for?.value)).toEqual([undefined, 21]);
  expect(answer.corrections).toMatchObject([{ standing: 'stands', change: { path: 'votes.1.for', value: 21 } }]);
});
