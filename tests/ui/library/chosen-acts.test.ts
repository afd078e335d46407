import { describe, expect, it } from 'vitest';
import type { TableOf, View } from '../../../lib/model/collection.ts';
import { err, ok, type Result } from '../../../lib/model/result.ts';
import { chosenActs, tellsActs } from '../../../lib/ui/library/chosen-acts.ts';
import type { CollectionSource } from '../../../lib/model/collection-source.ts';

const of = (table: TableOf): View => ({ table }) as View;
const sourceOf = (ids: Result<string[]>): CollectionSource => ({ ids: async () => ids }) as unknown as CollectionSource;
const KNOWN = sourceOf(ok(['a#0', 'a#1', 'b#0']));

describe('the acts of lines that are chosen', () => {
  it.each([
    ['acts', false, ['b#0', 'a#1'], ['b#0', 'a#1']],
    ['grants', false, ['a#1/0', 'a#1/2', 'b#0/1'], ['a#1', 'b#0']],
    ['acts', true, [], ['a#0', 'a#1', 'b#0']],
    ['acts', true, ['a#1'], ['a#0', 'b#0']],
    // An act keeps its other grants.
    ['grants', true, ['a#1/0'], ['a#0', 'a#1', 'b#0']],
    ['beneficiaries', true, [], ['a#0', 'a#1', 'b#0']],
  ] as const)('of %s, all %s, %j, are %j', async (table, all, keys, ids) => {
    expect(await chosenActs(KNOWN, of(table), { all, keys: new Set(keys) })).toEqual(ok([...ids]));
  });

  it('are not known where the collection cannot be asked', async () => {
    const failed = err({ code: 'engine-unavailable' } as const);
    expect(await chosenActs(sourceOf(failed), of('acts'), { all: true, keys: new Set() })).toEqual(failed);
  });

  it('are not told by beneficiaries that are chosen one by one', () => {
    expect(tellsActs(of('beneficiaries'), { all: false, keys: new Set(['x']) })).toBe(false);
    expect(tellsActs(of('beneficiaries'), { all: true, keys: new Set() })).toBe(true);
    expect(tellsActs(of('grants'), { all: false, keys: new Set() })).toBe(true);
  });
});
