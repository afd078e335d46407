import { expect, test } from 'vitest';
import { resultOf } from '../../lib/model/reading-result.ts';

test.each([
  ['read', 'read'],
  ['no-text', 'scans'],
  ['not-deliberation', 'others'],
  // It was had, and nobody knows what it holds.
  ['encrypted', 'failed'],
  ['damaged', 'failed'],
  ['too-large', 'failed'],
  ['unreadable', 'failed'],
] as const)('a document that is %s counts among %s', (status, result) => {
  expect(resultOf(status)).toBe(result);
});
