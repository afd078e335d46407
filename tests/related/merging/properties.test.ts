import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MergeDecision, PrintedName } from '../../../lib/model/merging.ts';
import { identityOf } from '../../../lib/related/identity.ts';
import { mergeNames, nameId, type NamesOfCollection } from '../../../lib/related/merging/index.ts';

const WORDS = `association|Association|Ville de|commune de|SARL|SAS|Mme|M.|CLEF|AuRA|Auvergne-Rhône-Alpes|Bretagne|Brumaille|France
|MJC|Ormeau|Paul|Sabots|Sabot|Rouges|rouge|comité|fêtes|n° 3|n° 5|A|D|II|(CLEF)|(1987)|Ressourcerie|Resourcerie|sise 3 rue|-`;
const word = fc.constantFrom(...WORDS.split('|').map((each) => each.trim()));
const name = fc.oneof(
  { weight: 9, arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const printed: fc.Arbitrary<PrintedName> = fc.record({
  scope: fc.constantFrom('brumaille metropole', 'vauquelin'),
  name,
});
const explained = fc.record({
  scope: fc.constantFrom('brumaille metropole', 'vauquelin'),
  long: fc.constantFrom('Comité de liaison Ormeau France', 'Comité Paul Ormeau', 'Sabots Rouges'),
  short: fc.constantFrom('CLEF', 'MJC', 'SR'),
  act: fc.constantFrom('a#0', 'b#1', 'c#2'),
});

const collection: fc.Arbitrary<NamesOfCollection> = fc.array(printed, { minLength: 1, maxLength: 14 }).chain((names) =>
  fc.record({
    names: fc.constant(names),
    explained: fc.array(explained, { maxLength: 4 }),
    decisions: fc.array(
      fc.record({
        id: fc.uuid(),
        kind: fc.constantFrom('together' as const, 'apart' as const),
        name: fc.constantFrom(...names),
        others: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
        made: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'),
      }),
      { maxLength: 4 },
    ),
  }),
);

const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, at) => ({ item, key: ((at + 1) * (seed + 7919)) % 10_007 }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ item }) => item);

test('the order of names, explanations and decisions says nothing', () => {
  fc.assert(
    fc.property(collection, fc.nat(10_000), ({ names, explained: told, decisions }, seed) => {
      const other = {
        names: shuffled(names, seed),
        explained: shuffled(told, seed),
        decisions: shuffled(decisions, seed),
      };
      expect(mergeNames(other)).toEqual(mergeNames({ names, explained: told, decisions }));
    }),
    { numRuns: 600 },
  );
});

test('every name is in one group, with a reason that names another of it, or stands for it', () => {
  fc.assert(
    fc.property(collection, (given) => {
      const groups = mergeNames(given);
      const all = groups.flatMap(({ names }) => names.map(nameId));
      expect(all.toSorted()).toEqual([...new Set(given.names.map(nameId))].toSorted());
      for (const { names } of groups) {
        const [head, ...others] = names;
        expect(head?.reason).toBeUndefined();
        for (const { reason } of others) expect(names.map((each) => each.name)).toContain(reason?.like);
      }
    }),
    { numRuns: 300 },
  );
});

const isApart = (decisions: readonly MergeDecision[]): boolean => decisions.every(({ kind }) => kind === 'apart');

test('without the user, no persons of two civilities, no commune with an association, no two authorities', () => {
  fc.assert(
    fc.property(collection, ({ names, explained: told }) => {
      for (const group of mergeNames({ names, explained: told, decisions: [] })) {
        expect(new Set(group.names.map(({ scope }) => scope)).size).toBe(1);
        const identities = group.names.map((each) => identityOf(each.name));
        const kinds = new Set(identities.flatMap(({ kind }) => kind ?? []));
        expect(kinds.size).toBeLessThanOrEqual(1);
        if (kinds.has('person')) {
          expect(new Set(identities.map(({ kind, civility }) => `${kind} ${civility}`)).size).toBe(1);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('what was only ever put apart is apart', () => {
  fc.assert(
    fc.property(collection, (given) => {
      fc.pre(isApart(given.decisions));
      const groups = mergeNames(given);
      const groupOf = (one: PrintedName) =>
        groups.findIndex(({ names }) => names.some((each) => nameId(each) === nameId(one)));
      for (const { name: one, others } of given.decisions) {
        for (const other of others) if (nameId(one) !== nameId(other)) expect(groupOf(one)).not.toBe(groupOf(other));
      }
    }),
    { numRuns: 300 },
  );
});
