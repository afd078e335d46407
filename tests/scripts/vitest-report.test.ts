import { describe, expect, it } from 'vitest';
import { type Report, secondAttempt, summarise } from '../../scripts/test/vitest.ts';

const test = (status: string) => ({ fullName: `a ${status} test`, status, failureMessages: ['because'] });
const report = (...files: Report['testResults'][number][]): Report => ({ testResults: files });

const attempt = (name: string, ...statuses: string[]): Report['testResults'][number] => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status, index) => ({ ...test(status), fullName: `${name} ${index}` })),
});

describe('a run of vitest', () => {
  it('is counted test by test, and says what failed and what was skipped', () => {
    const file = {
      name: 'a.test.ts',
      status: 'failed',
      message: '',
      assertionResults: ['passed', 'failed', 'pending'].map(test),
    };
    const { counts, lines } = summarise(report(file), 1, '');
    expect(counts).toEqual({ passed: 1, failed: 1, skipped: 1 });
    expect(lines).toEqual(['✗ a failed test\nbecause', '– skipped: a pending test']);
  });

  it('counts a file that does not load', () => {
    const file = { name: 'a.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] };
    const { counts, lines } = summarise(report(file), 1, '');
    expect(counts.failed).toBe(1);
    expect(lines).toEqual(['✗ a.test.ts\nSyntaxError']);
  });

  it('counts an error outside all tests', () => {
    const file = { name: 'a.test.ts', status: 'passed', message: '', assertionResults: [test('passed')] };
    expect(summarise(report(file), 1, 'Unhandled rejection')).toEqual({
      counts: { passed: 1, failed: 1, skipped: 0 },
      lines: ['Unhandled rejection'],
    });
  });

  it('takes the second attempt of a file for what it is, and names the tests that needed it', () => {
    const first = report(attempt('a', 'passed', 'failed', 'failed'), attempt('b', 'passed'));
    const second = report(attempt('a', 'passed', 'passed', 'failed'));
    const taken = secondAttempt(first, second);
    expect(taken.recovered).toEqual(['a 1\nbecause']);
    expect(summarise(taken.report, 0, '').counts).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });
});
