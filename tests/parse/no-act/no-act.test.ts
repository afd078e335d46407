/** Papers that are no acts: nothing is read of them, whatever they tell. */
import { describe, expect, it } from 'vitest';
import { readPages } from '../../../lib/parse/index.ts';
import { pagesOf } from '../lines.ts';
import { ACTS_AFTER_ALL } from './acts-after-all.ts';
import { MEETINGS } from './meetings.ts';
import { PAPERS } from './papers.ts';

describe('no act is read of', () => {
  it.each([...PAPERS, ...MEETINGS])('$name', ({ text }) => {
    expect(readPages(pagesOf(text))).toEqual({ status: 'not-deliberation', kind: 'other', deliberations: [] });
  });
});

describe('one act, with its vote, is read of', () => {
  it.each(ACTS_AFTER_ALL)('$name', ({ text }) => {
    const { status, kind, deliberations } = readPages(pagesOf(text));
    expect([status, kind, deliberations.length]).toEqual(['read', 'deliberation', 1]);
    expect(deliberations[0]?.votes).toHaveLength(1);
  });
});
