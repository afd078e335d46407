import { expect, test } from 'vitest';
import { CHECK_CODES } from '../../../lib/model/reading.ts';
import { checkRules, runChecks } from '../../../lib/parse/checks/index.ts';
import { bareAct } from '../../fixtures/acts.ts';
import { resultsOf } from './alterations.ts';
import { SOUND } from './sound-act.ts';

test('there is one check for each code, in their order', () => {
  expect(checkRules.map(({ code }) => code)).toEqual(CHECK_CODES);
  expect(runChecks(SOUND).map(({ code }) => code)).toEqual(CHECK_CODES);
});

test('a sound act passes all of them, with the figures and where they stand', () => {
  expect(resultsOf(SOUND, 'passed')).toEqual(CHECK_CODES);
  for (const { expected, actual, evidence } of runChecks(SOUND)) {
    expect([expected, actual]).not.toContain(undefined);
    expect(evidence).not.toEqual([]);
  }
});

test('an act of which nothing was read passes none and fails none', () => {
  const nothing = bareAct();
  expect(resultsOf(nothing, 'not-applicable')).toEqual(CHECK_CODES);
  expect(runChecks(nothing).flatMap(({ evidence }) => evidence)).toEqual([]);
});
