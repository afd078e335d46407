import { describe, expect, test } from 'vitest';
import { LONGEST_ASKED, MOST_ATTEMPTS, waitAfter, waitLeft } from '../../../lib/engine/queue/back-off.ts';
import { isLongAgo } from '../../../lib/engine/queue/due.ts';
import { FAILURE_CODES, type FailureCode } from '../../../lib/model/result.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const YEAR = 31_536_000_000;

describe('the wait after a failure', () => {
  test('doubles, and is never the same for all', () => {
    const waits = [1, 2, 3, 4, 5].map((attempts) => waitAfter({ code: 'network' }, attempts, 0.5));
    expect(waits).toEqual([1_500, 3_000, 6_000, 12_000, 24_000]);
    expect(waitAfter({ code: 'network' }, 1, 0)).toBe(1_000);
    expect(waitAfter({ code: 'network' }, 1, 1)).toBe(2_000);
  });

  test('is at least what the site asked for', () => {
    expect(waitAfter({ code: 'http-too-many-requests', retryAfter: 120 }, 1, 0)).toBe(120_000);
    expect(waitAfter({ code: 'http-unavailable', retryAfter: 120 }, 1, 1)).toBe(121_000);
  });

  test('ends with the last attempt, and where the site wants to be left alone for long', () => {
    expect(waitAfter({ code: 'network' }, MOST_ATTEMPTS, 0)).toBeUndefined();
    expect(waitAfter({ code: 'http-unavailable', retryAfter: 86_400 }, 1, 0)).toBeUndefined();
  });

  test('is only for what may be over by itself', () => {
    const tried = FAILURE_CODES.filter((code) => waitAfter({ code }, 1, 0) !== undefined);
    expect(tried).toEqual([
      'http-too-many-requests',
      'http-unavailable',
      'network',
      'truncated',
      'timeout',
    ] satisfies FailureCode[]);
    expect(waitAfter({ code: 'http-error', status: 500 }, 1, 0)).toBe(1_000);
    expect(waitAfter({ code: 'http-error', status: 418 }, 1, 0)).toBeUndefined();
  });
});

describe('what is left of a wait', () => {
  test.each([
    ['nothing was to be waited for', undefined, 0],
    ['it is over', NOW - 1, 0],
    ['it is not', NOW + 5_000, 5_000],
    ['the clock was set forward by a year', NOW - YEAR, 0],
    ['the clock was set back by a year', NOW + YEAR, LONGEST_ASKED],
  ])('%s', (_when, notBefore, left) => {
    expect(waitLeft(notBefore, NOW)).toBe(left);
  });
});

test.each([
  ['an hour ago', NOW - 3_600_000, false],
  ['two days ago', NOW - 172_800_000, true],
  ['in an hour, by a clock that was set back', NOW + 3_600_000, false],
  ['in a year, by a clock that was set back', NOW + YEAR, true],
  ['a year ago, by a clock that was set forward', NOW - YEAR, true],
  ['at no time at all', Number.NaN, true],
])('a document checked %s', (_when, then, longAgo) => {
  expect(isLongAgo(then, NOW)).toBe(longAgo);
});
