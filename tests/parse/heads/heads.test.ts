/** Heads of acts, from lines to who, when, what: zones, rules and resolution together. */
import { describe, expect, it } from 'vitest';
import { HEADS, saidOf } from './all.ts';

describe.each(HEADS)('%s', (_, cases) => {
  it.each(cases)('$name', ({ text, says }) => {
    expect(saidOf(text, Object.keys(says))).toEqual(says);
  });
});
