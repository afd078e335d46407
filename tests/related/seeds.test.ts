import { beforeAll, describe, expect, test } from 'vitest';
import { actTexts } from '../../lib/engine/act-texts.ts';
import type { RelatedAct } from '../../lib/model/related.ts';
import { readPages } from '../../lib/parse/index.ts';
import { type KnownAct, learn, relate, relationKeys } from '../../lib/related/index.ts';
import { type Seed, SEEDS, seedAddress, SEEDS_MISSING, seedPages, WITH_SEEDS } from '../seeds.ts';

const acts = new Map<Seed, KnownAct>();

beforeAll(async () => {
  if (SEEDS_MISSING) return;
  for (const [seed, pages] of await seedPages()) {
    const [act] = readPages(pages).deliberations;
    const [text] = actTexts(pages);
    if (act === undefined || text === undefined) throw new Error(`${seed} was not read`);
    acts.set(seed, { source: { actId: seed, address: seedAddress(seed), page: 1 }, act, learnt: learn(text) });
  }
});

/** What an act is tied to, when all five are known. */
function relatedTo(seed: Seed) {
  const known = acts.get(seed);
  if (!known) throw new Error(`${seed} was not read`);
  return relate(known, [...acts.values()]);
}

const found = (list: readonly RelatedAct[], seed: Seed) => list.find(({ source }) => source.actId === seed);
const kinds = (related: RelatedAct | undefined) => related?.reasons.map(({ kind }) => kind);

describe.skipIf(SEEDS_MISSING)(`the five acts, one beside the others ${WITH_SEEDS}`, () => {
  test('the act of 2022 is of the body that was granted money in 2020 and 2018', () => {
    const { earlier } = relatedTo('sem-2022-00155');
    expect(found(earlier, 'sem-2020-02-14')).toMatchObject({
      session: '2020-02-14',
      grantedCents: 400_000,
      changes: [{ nowCents: 400_000, thenCents: 400_000, differenceCents: 0 }],
    });
    expect(found(earlier, 'sem-2018-00197')).toMatchObject({
      session: '2018-06-14',
      grantedCents: 1_300_000,
      changes: [{ nowCents: 400_000, thenCents: 390_000, differenceCents: 10_000 }],
    });
    for (const seed of ['sem-2020-02-14', 'sem-2018-00197'] as const) {
      const related = found(earlier, seed);
      expect(related?.reasons[0]).toMatchObject({ kind: 'same-beneficiary', approximate: false });
      expect(kinds(related)).toContain('same-programme');
      expect(related?.evidence.length).toBeGreaterThan(0);
    }
  });

  test('the other act of that day stands under the same sitting and programme, and nowhere else', () => {
    const { earlier, later, sameSession } = relatedTo('sem-2022-00155');
    expect(kinds(found(sameSession, 'sem-2022-00158'))).toEqual(['same-programme', 'same-budget-line']);
    expect(found([...earlier, ...later], 'sem-2022-00158')).toBeUndefined();
    expect(kinds(found(relatedTo('sem-2022-00158').sameSession, 'sem-2022-00155'))).not.toContain('same-beneficiary');
  });

  test('an act that grants to another body is of another beneficiary', () => {
    const ties = SEEDS.flatMap((seed) => {
      const { earlier, later, sameSession } = relatedTo(seed);
      return [...earlier, ...later, ...sameSession].flatMap(({ source, reasons }) =>
        reasons.some(({ kind }) => kind === 'same-beneficiary') ? [`${seed} ${source.actId}`] : [],
      );
    });
    const one: Seed[] = ['sem-2018-00197', 'sem-2020-02-14', 'sem-2022-00155'];
    const expected = one.flatMap((seed) => one.filter((other) => other !== seed).map((other) => `${seed} ${other}`));
    expect(ties.toSorted()).toEqual(expected.toSorted());
  });

  test('the act of 2018 shows those after it', () => {
    const { earlier, later } = relatedTo('sem-2018-00197');
    expect(earlier).toEqual([]);
    expect(later.map(({ source }) => source.actId)).toEqual(['sem-2020-02-14', 'sem-2022-00155', 'sem-2022-00158']);
  });

  test('what is tied meets under a key', () => {
    for (const seed of SEEDS) {
      const keys = new Set(relationKeys(acts.get(seed)!));
      const { earlier, later } = relatedTo(seed);
      for (const { source } of [...earlier, ...later]) {
        const other = acts.get(source.actId as Seed);
        expect(other && relationKeys(other).some((key) => keys.has(key))).toBe(true);
      }
    }
  });
});
