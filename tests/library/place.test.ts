import { describe, expect, it } from 'vitest';
import { placeHash, placeOf } from '../../entrypoints/library/place.ts';
import { emptyView } from '../../lib/model/view.ts';

const ACT = `${'0a'.repeat(32)}#12`;

describe('the address of the page', () => {
  it('says what it shows, whatever was typed', () => {
    const view = {
      ...emptyView('grants'),
      words: 'café & « l’école » #1 +50 %',
      authorities: ['Saint-Étienne Métropole', 'A&B=C'],
      leastCents: 150_050,
      columns: ['beneficiary', 'amountCents'],
    };
    expect(placeOf(placeHash({ view, act: ACT }))).toEqual({ view, act: ACT });
  });

  it('shows some view whatever it says', () => {
    for (const hash of ['', '#', '#act=x', `#act=${'z'.repeat(64)}#0`, '#%', '#q=%E0%A4%A', '#table=<script>']) {
      const { view, act } = placeOf(hash);
      expect(act).toBeUndefined();
      expect(view.table).toBe('acts');
    }
  });

  it('of the empty view is as good as none', () => {
    expect(placeHash({ view: emptyView() })).toBe('#');
  });
});
