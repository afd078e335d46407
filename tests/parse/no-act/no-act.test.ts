/** Papers that are no acts: nothing is read of them, whatever they tell. */
import { describe, expect, it } from 'vitest';
import { readPages } from '../../../lib/parse/index.ts';
import { pagesOf } from '../lines.ts';
import { MEETINGS } from './meetings.ts';
import { PAPERS } from './papers.ts';

describe('no act is read of', () => {
  it.each([...PAPERS, ...MEETINGS])('$name', ({ text }) => {
    expect(readPages(pagesOf(text))).toEqual({ status: 'not-deliberation', kind: 'other', deliberations: [] });
  });
});
