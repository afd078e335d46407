import { expect, test } from 'vitest';
import { anchorOfAct } from '../../lib/model/anchors.ts';
import type { Deliberation } from '../../lib/model/reading.ts';
import { changeAnnotations } from '../../lib/store/index.ts';
import { value } from '../store/memory.ts';
import { deliberation } from '../store/samples.ts';
import { found } from '../ui/fixtures/found.ts';
import { PDF, setEngineStage } from './engine-stage.ts';
import { fakeReader } from './fake-reader.ts';

const stage = setEngineStage();

const act = (number: string, session: string, cents: number): Deliberation => ({
  ...deliberation(number, session),
  authority: found('Ville de Valserine', 'VILLE DE VALSERINE'),
  grants: [
    { beneficiary: found('Club A', 'au Club A'), amountCents: found(cents, `${cents}`) },
    { beneficiary: found('Club A', 'au Club A'), amountCents: found(cents, `${cents}`) },
  ],
});

const ofBody = (body: string): Deliberation => ({ ...act('2020.12', '2020-02-14', 5_000), body: found(body, body) });

async function answers(one: Deliberation, other: Deliberation) {
  const engine = stage.engineWith(fakeReader({ acts: (it) => [it.endsWith('a.pdf') ? one : other] }));
  const addresses = [stage.server.address('/a.pdf'), stage.server.address('/b.pdf')] as const;
  for (const address of addresses) await engine.read(address, false);
  return { addresses, first: value(await engine.answer(addresses[0])), engine };
}

test('the same number of one sitting in two files is one act with two sources, which both stay', async () => {
  const { addresses, first, engine } = await answers(
    act('2020.12', '2020-02-14', 5_000),
    act('2020.12', '2020-02-14', 6_000),
  );
  expect(first.otherSources).toMatchObject([
    [
      {
        source: { address: addresses[1], page: 1 },
        differences: [
          { path: 'grants.amountCents', of: 'Club A', here: { value: 5_000 }, there: { value: 6_000 } },
          { path: 'grants.amountCents', of: 'Club A', here: { value: 5_000 }, there: { value: 6_000 } },
        ],
      },
    ],
  ]);
  expect(first.related).toEqual([{ earlier: [], later: [], sameSession: [] }]);
  // Two grants that are alike in one act stay two.
  expect(first.reading.deliberations[0]?.grants).toHaveLength(2);
  expect(value(await engine.answer(addresses[1])).otherSources?.[0]?.[0]?.source.address).toBe(addresses[0]);
  expect(value(await stage.connection.use((database) => database.count('documents')))).toBe(2);
});

test('they may say the same', async () => {
  const { first } = await answers(act('2020.12', '2020-02-14', 5_000), act('2020.12', '2020-02-14', 5_000));
  expect(first.otherSources?.[0]).toMatchObject([{ differences: [] }]);
});

test.each([
  ['another number', act('2020.13', '2020-02-14', 5_000)],
  ['the same number of another sitting', act('2020.12', '2021-02-14', 5_000)],
  [
    'the same number of another authority',
    { ...act('2020.12', '2020-02-14', 5_000), authority: found('Ville de Brévenne', 'VILLE DE BREVENNE') },
  ],
])('%s is another act', async (_what, other) => {
  const { first } = await answers(act('2020.12', '2020-02-14', 5_000), other);
  expect(first.otherSources).toBeUndefined();
});

test('what the user wrote on another source is told with it, and what it says is as corrected', async () => {
  const both = act('2020.12', '2020-02-14', 5_000);
  const { addresses, first, engine } = await answers(both, both);
  const there = first.otherSources?.[0]?.[0]?.source.actId ?? '';
  const about = { act: anchorOfAct(both, 0), made: '2026-03-01T00:00:00.000Z' };
  const change = { kind: 'set', path: 'title', value: 'Aide au Club A' } as const;
  const annotations = {
    corrections: [{ id: 'c', ...about, change, evidence: [], readerVersion: '1' }],
    notes: [{ id: 'n', ...about, text: 'À comparer' }],
  };
  const sha256 = there.slice(0, there.indexOf('#'));
  value(await changeAnnotations(stage.connection, sha256, (record) => ({ ...record, ...annotations })));
  const [source] = value(await engine.answer(addresses[0])).otherSources?.[0] ?? [];
  expect(source).toMatchObject({
    corrections: 1,
    notes: ['À comparer'],
    differences: [{ path: 'title', there: { value: 'Aide au Club A', certainty: 'corrected' } }],
  });

  // The user says that it is another act.
  const another = { ...annotations.corrections[0]!, change: { ...change, path: 'number', value: '2020.13' } };
  value(await changeAnnotations(stage.connection, sha256, (record) => ({ ...record, corrections: [another] })));
  expect(value(await engine.answer(addresses[0])).otherSources).toBeUndefined();
});

test('the same number of another body is another act', async () => {
  expect((await answers(ofBody('Conseil municipal'), ofBody('Bureau'))).first.otherSources).toBeUndefined();
});

test('what the address served before is no second source', async () => {
  const engine = stage.engineWith(fakeReader({ acts: () => [act('2020.12', '2020-02-14', 5_000)] }));
  const address = stage.server.address('/a.pdf');
  await engine.read(address, false);
  stage.body = `${PDF}2`;
  await engine.read(address, true);
  const answer = value(await engine.answer(address));
  expect(answer.changed).toBeDefined();
  expect(answer.otherSources).toBeUndefined();
});
