import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources.ts';

describe('tests in real browsers', () => {
  it('wait by the clock: a tab behind another draws no frames, by which the driver would look', () => {
    const waiting = sourcesIn('tests/e2e').filter(({ text }) => text.includes('waitForFunction'));
    expect(waiting.map(({ path }) => path)).toEqual(['tests/e2e/harness/until.ts']);
  });
});
