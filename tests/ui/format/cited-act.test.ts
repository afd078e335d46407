import { expect, test } from 'vitest';
import type { Reference } from '../../../lib/model/reading.ts';
import type { RelatedAct, RelatedActs, RelationReason } from '../../../lib/model/related.ts';
import { citedAct } from '../../../lib/ui/format/cited-act.ts';

const act = (id: string, number: string | undefined, ...reasons: RelationReason[]): RelatedAct => ({
  source: { actId: id, address: `https://www.valserine.example/${id}`, page: 1 },
  ...(number !== undefined && { number }),
  reasons,
  changes: [],
  evidence: [],
});

const known = (...earlier: RelatedAct[]): RelatedActs => ({ earlier, later: [], sameSession: [] });
const byNumber = act('one', '2012-634', { kind: 'cites', number: '2012-634' });
const byDate = act('two', undefined, { kind: 'cites', date: '2012-06-14' });

test.each<[what: string, Reference, RelatedActs, string | undefined]>([
  ['by its number, however it is written', { number: '2012/ 634' }, known(byNumber, byDate), 'one'],
  ['by its number and a date', { number: '2012-634', date: '2012-06-14' }, known(byNumber, byDate), 'one'],
  ['by its date', { date: '2012-06-14' }, known(byNumber, byDate), 'two'],
  ['not by another number', { number: '2012-635' }, known(byNumber), undefined],
  ['not by another date', { date: '2012-06-15' }, known(byDate), undefined],
  [
    'not one that is tied otherwise',
    { number: '2012-634' },
    known(act('x', '2012-634', { kind: 'same-programme', name: 'P' })),
    undefined,
  ],
  ['not one of two', { date: '2012-06-14' }, known(byDate, { ...byDate }), undefined],
  ['in the same sitting too', { number: '2012-634' }, { ...known(), sameSession: [byNumber] }, 'one'],
])('a reference means an act that was read: %s', (_what, reference, acts, id) => {
  expect(citedAct(reference, acts)?.source.actId).toBe(id);
});
