/** An act that is in several documents is exported once. */
import { expect, it } from 'vitest';
import { actsOf } from '../../lib/export/exported.ts';
import { firstOfItsKind } from '../../lib/export/scdl/duplicates.ts';
import type { Deliberation } from '../../lib/model/reading.ts';
import { act, document, found, grant } from './samples.ts';
import { subventionsOf } from './scdl-files.ts';

const minutesOf = (...acts: Deliberation[]) => {
  const { reading, ...whole } = document(acts);
  return { ...whole, reading: { ...reading, sha256: 'b2'.repeat(32) }, addresses: ['https://www.exemple.fr/pv.pdf'] };
};

it.each([
  ['the same act', act(), false],
  ['one whose authority is written in another way', act({ authority: found('VALLOMBRE') }), false],
  ['one whose number is written in another way', act({ number: found('2024.17') }), false],
  ['one that grants something else', act({ grants: [grant('Les Amis du Lavoir', 1600)] }), false],
  ['one of another body', act({ body: found('Bureau') }), true],
  ['one of another number', act({ number: found('2024-18') }), true],
])('in the minutes, %s is exported too: %s', (_what, other, isExported) => {
  const isFirst = firstOfItsKind();
  const all = [document([act()]), minutesOf(other)].flatMap(actsOf);
  expect(all.map(isFirst)).toEqual([true, isExported]);
});

it('two acts of one document are two, whatever their numbers', () => {
  const isFirst = firstOfItsKind();
  expect(actsOf(document([act(), act()])).map(isFirst)).toEqual([true, true]);
});

it('a second copy waits with the reason', async () => {
  const { pending, sources } = await subventionsOf([document([act()]), minutesOf(act())]);
  expect(pending.at(-1)?.['pourquoi']).toContain('acte déjà exporté : même collectivité, même numéro, même séance');
  expect(sources).toHaveLength(2);
});
