import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/model/evidence.ts';
import { ReaderState } from '../../../lib/ui/reader/reader-state.ts';
import { manyGrants, oneGrant } from '../fixtures/acts.ts';

const address = 'https://www.exemple.fr/seance.pdf';
const AMOUNT = 'grants.0.amountCents';

function reading(): ReaderState {
  const state = new ReaderState();
  state.acts.value = [oneGrant, manyGrants];
  return state;
}

const markOf = (state: ReaderState, act: number, path: string) =>
  state.allMarks.value.find((mark) => mark.act === act && mark.path === path);

/** The document is another version, in which a passage of the first act is not. */
function withoutAmount(): { state: ReaderState; gone: Evidence } {
  const state = reading();
  const [gone] = markOf(state, 0, AMOUNT) === undefined ? [] : [markOf(state, 0, AMOUNT)?.read];
  if (gone === undefined) throw new Error('the first act grants something');
  state.moved.value = new Map([[gone, undefined]]);
  return { state, gone };
}

describe('a passage that is gone', () => {
  it('is not marked, is still told of, and is said to be lost when it is asked for', () => {
    const { state, gone } = withoutAmount();
    const mark = markOf(state, 0, AMOUNT);
    expect(mark).toMatchObject({ isLost: true, boxes: [] });
    expect(state.shownMarks.value.map(({ read }) => read)).not.toContain(gone);
    if (mark !== undefined) state.choose(mark);
    expect(state.lost.value).toBe(gone.quote);
    expect(state.chosen.value).toBeUndefined();
  });

  it('is not drawn either if it is no mark', () => {
    const state = reading();
    const read: Evidence = { page: 3, quote: 'un mot du texte', boxes: [[0, 0, 9, 9]], source: 'text-layer' };
    state.moved.value = new Map([[read, undefined]]);
    state.showPassage(read);
    expect(state.passing.value).toBeUndefined();
    expect(state.lost.value).toBe('un mot du texte');
    state.moved.value = new Map();
    state.showPassage(read);
    expect(state.shownMarks.value).toContainEqual(expect.objectContaining({ quote: 'un mot du texte', page: 3 }));
    expect(state.lost.value).toBeUndefined();
  });
});

it('a kind that was hidden is shown again by what leads to one of it', () => {
  const state = reading();
  state.toggle('grant');
  expect(state.shownMarks.value.some(({ kind }) => kind === 'grant')).toBe(false);
  state.goTo({ address, act: 0, field: AMOUNT });
  expect(state.chosen.value?.path).toBe(AMOUNT);
  expect(state.shownMarks.value.some(({ kind }) => kind === 'grant')).toBe(true);
});

describe('an address leads', () => {
  it('to the value of the act that it names, and of no other', () => {
    const state = reading();
    state.goTo({ address, act: 1, field: AMOUNT });
    expect(state.chosen.value).toMatchObject({ act: 1, path: AMOUNT });
    expect(state.act.value).toBe(1);
  });

  it('to the last act, if it names one behind it', () => {
    const state = reading();
    state.goTo({ address, act: 9 });
    expect(state.act.value).toBe(1);
  });

  it('to the act on its page', () => {
    const state = reading();
    state.goTo({ address, page: 6 });
    expect(state.act.value).toBe(1);
  });

  it('to words on their own page alone: the same words elsewhere are another passage', () => {
    const state = reading();
    const quote = markOf(state, 0, AMOUNT)?.quote ?? '';
    state.goTo({ address, page: 2, quote });
    expect(state.chosen.value).toBeUndefined();
    expect(state.pageOf({ address, page: 2, quote })).toBe(2);
    expect(state.pageOf({ address, quote })).toBe(3);
    state.goTo({ address, page: 3, quote });
    expect(state.chosen.value?.path).toBe(AMOUNT);
  });
});
