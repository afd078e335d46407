import { describe, expect, test } from 'vitest';
import type { Engine } from '../../lib/engine/engine.ts';
import { anchorOfGrant } from '../../lib/model/anchors.ts';
import type { Answer } from '../../lib/model/document.ts';
import type { Deliberation } from '../../lib/model/reading.ts';
import { requestSchema } from '../../lib/messages.ts';
import { safeParse } from 'valibot';
import { code, value } from '../store/memory.ts';
import { deliberation, hash } from '../store/samples.ts';
import { found } from '../ui/fixtures/found.ts';
import { knownOne, setEngineStage } from './engine-stage.ts';
import { fakeReader } from './fake-reader.ts';

const stage = setEngineStage();

const GRANTS: Deliberation['grants'] = [
  { beneficiary: found('Club A', 'au Club A'), amountCents: found(100_000, '1 000 €') },
  { beneficiary: found('Club B', 'au Club B'), amountCents: found(50_000, '500 €') },
];
const ACT: Deliberation = {
  ...deliberation('2020.00012', '2020-02-14'),
  grants: GRANTS,
  amounts: [found({ amountCents: 150_000, role: 'total' }, 'total : 1 500 €')],
};
const WORDS = { page: 1, quote: 'la somme de 1 200 €', boxes: [[10, 10, 90, 20] as [number, number, number, number]] };

async function opened(): Promise<{ engine: Engine; address: string; answer: Answer; sha256: string }> {
  const engine = stage.engineWith(fakeReader({ acts: () => [ACT] }));
  const address = stage.server.address('/a.pdf');
  await engine.read(address, false);
  const answer = value(await engine.answer(address));
  return { engine, address, answer, sha256: answer.reading.sha256 };
}

const first = anchorOfGrant(GRANTS[0]!);

describe('a correction', () => {
  test('is heard of by all who watch, changes totals and checks, and can be taken back', async () => {
    const { engine, address, sha256 } = await opened();
    const heard: unknown[] = [];
    engine.onState((_address, state) => heard.push(state));
    const change = { kind: 'set', path: 'grants.amountCents', grant: first, value: 120_000 } as const;
    const answer = value(await engine.annotate(address, { kind: 'correct', sha256, act: 0, change }));
    const [act] = answer.reading.deliberations;
    expect(act?.grants[0]?.amountCents).toMatchObject({
      value: 120_000,
      certainty: 'corrected',
      original: { value: 100_000 },
    });
    expect(act?.checks.find((check) => check.code === 'grants-sum-to-total')?.result).toBe('failed');
    expect(heard).toMatchObject([{ phase: 'answered', summary: { acts: [{ totalCents: 170_000, corrected: true }] } }]);
    expect(answer.corrections).toMatchObject([{ standing: 'stands', original: { value: 100_000 } }]);

    const again = stage.engineWith(fakeReader());
    expect(await knownOne(again, address)).toMatchObject({ summary: { acts: [{ totalCents: 170_000 }] } });
    const correction = answer.corrections[0]?.id ?? '';
    const undone = value(await again.annotate(address, { kind: 'uncorrect', sha256, correction }));
    expect(undone.reading.deliberations[0]).toEqual(ACT);
    expect(await knownOne(again, address)).toMatchObject({ summary: { acts: [{ totalCents: 150_000 }] } });
  });

  test('by selected words is read by the grammar, and the words are its evidence', async () => {
    const { engine, address, sha256 } = await opened();
    const change = { kind: 'set', path: 'grants.amountCents', grant: first } as const;
    const answer = value(await engine.annotate(address, { kind: 'correct', sha256, act: 0, change, words: WORDS }));
    expect(answer.reading.deliberations[0]?.grants[0]?.amountCents).toMatchObject({
      value: 120_000,
      evidence: [{ ...WORDS, source: 'text-layer' }],
    });
    const words = { ...WORDS, quote: 'le Club A' };
    const refused = await engine.annotate(address, { kind: 'correct', sha256, act: 0, change, words });
    expect(code(refused)).toBe('words-not-read');
  });

  test('of the same value again takes the place of the first', async () => {
    const { engine, address, sha256 } = await opened();
    for (const title of ['Un', 'Deux']) {
      const change = { kind: 'set', path: 'title', value: title } as const;
      value(await engine.annotate(address, { kind: 'correct', sha256, act: 0, change }));
    }
    const { corrections, reading } = value(await engine.answer(address));
    expect(corrections).toHaveLength(1);
    expect(reading.deliberations[0]?.title?.value).toBe('Deux');
  });

  test('of what is not stored changes nothing', async () => {
    const { engine, address, sha256 } = await opened();
    const change = { kind: 'no-grant', grant: { beneficiary: 'Club Z' } } as const;
    expect(code(await engine.annotate(address, { kind: 'correct', sha256, act: 0, change }))).toBe('answer-outdated');
    expect(code(await engine.annotate(address, { kind: 'correct', sha256: hash('f'), act: 0, change }))).toBe(
      'answer-outdated',
    );
    expect(value(await engine.answer(address)).corrections).toEqual([]);
  });
});

test('a note is kept with its act, changed and removed', async () => {
  const { engine, address, sha256 } = await opened();
  const added = value(
    await engine.annotate(address, { kind: 'note', sha256, act: 0, text: 'À vérifier', words: WORDS }),
  );
  expect(added.notes).toMatchObject([{ text: 'À vérifier', actIndex: 0, passage: WORDS }]);
  const note = added.notes[0]?.id ?? '';
  const changed = value(await engine.annotate(address, { kind: 'note', sha256, act: 0, text: 'Vérifié', note }));
  expect(changed.notes).toMatchObject([{ text: 'Vérifié', passage: WORDS }]);
  expect(value(await engine.annotate(address, { kind: 'remove-note', sha256, note })).notes).toEqual([]);
});

test.each<[string, unknown]>([
  ['a fraction of a cent', { kind: 'set', path: 'grants.amountCents', grant: first, value: 1.5 }],
  ['an amount below nothing', { kind: 'set', path: 'grants.amountCents', grant: first, value: -1 }],
  ['a day that no calendar has', { kind: 'set', path: 'session', value: '2022-02-30' }],
  ['an empty text', { kind: 'set', path: 'title', value: '   ' }],
  ['a text without end', { kind: 'set', path: 'title', value: 'x'.repeat(2001) }],
  ['an outcome that is none', { kind: 'set', path: 'votes.0.outcome', value: 'approved' }],
  ['a path that leads nowhere', { kind: 'set', path: '__proto__.title', value: 'x' }],
  ['a grant’s value without its grant', { kind: 'set', path: 'grants.amountCents', value: 100 }],
  ['an entry of no list', { kind: 'missed-entry', path: 'title', value: 'x' }],
  ['an entry of another list', { kind: 'missed-entry', path: 'roll.proxies', value: { name: 'A. MARTY' } }],
  ['a proxy of nobody', { kind: 'missed-entry', path: 'roll.proxies', value: { giver: ' ' } }],
  ['a reference to nothing', { kind: 'missed-entry', path: 'references', value: {} }],
  ['a list of votes that is none', { kind: 'missed-entry', path: 'votes.0.named.maybe', value: { name: 'A' } }],
  [
    'a move to a list of another kind',
    { kind: 'set-entry', path: 'roll.present', entry: { value: 'A' }, value: 'A', to: 'decisions' },
  ],
  ['an entry named by its place', { kind: 'set', path: 'roll.present.0', value: 'A. MARTY' }],
  ['more than is asked for', { kind: 'no-grant', grant: first, all: true }],
])('%s is refused at the door', (_name, change) => {
  const request = {
    kind: 'correct',
    id: 1,
    address: 'https://www.exemple.fr/a.pdf',
    sha256: hash('a'),
    act: 0,
    change,
  };
  expect(safeParse(requestSchema, request).success).toBe(false);
  const fine = { ...request, change: { kind: 'set', path: 'title', value: 'Un titre' } };
  expect(safeParse(requestSchema, fine).success).toBe(true);
});
