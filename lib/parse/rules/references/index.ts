import type { Reference } from '../../../model/reading.ts';
import type { Rule } from '../../rule.ts';
import { citedAct } from './cited-act.ts';
import { citedDates } from './cited-dates.ts';
import { citedNumbers } from './cited-numbers.ts';

/** Earlier acts that the act cites. */
export const referenceRules: readonly Rule<Reference>[] = [citedDates, citedNumbers, citedAct];
