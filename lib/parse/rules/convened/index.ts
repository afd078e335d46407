import type { DayOfYear } from '../../grammar/dates.ts';
import type { Rule } from '../../rule.ts';
import { convenedOn } from './convened-on.ts';
import { convenedWithoutYear } from './convened-without-year.ts';

/** The day on which the body was convened. */
export const convenedRules: readonly Rule<string>[] = [convenedOn];

/** The same, printed without its year. */
export const convenedDayRules: readonly Rule<DayOfYear>[] = [convenedWithoutYear];
