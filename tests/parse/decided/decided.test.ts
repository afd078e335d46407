import { describe, expect, it } from 'vitest';
import { readAct } from '../../../lib/parse/read-act.ts';
import { zoned } from '../../../lib/parse/zones.ts';
import { linesOf } from '../lines.ts';
import { DECIDED } from './all.ts';
import { grantsOf, voteOf } from './case.ts';
/** Whole acts, from lines to what they decide: zones, points, rules, tables and resolution together. */
describe.each(DECIDED)('%s', (_, cases) => {
  it.each(cases)('$name', ({ text, grants, vote }) => {
    const act = readAct(zoned(linesOf(text), []));
    expect(grantsOf(act)).toEqual(grants);
    expect(voteOf(act)).toBe(vote);
  });
});
