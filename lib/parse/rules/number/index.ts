import type { Rule } from '../../rule.ts';
import { announcedNumber } from './announced-number.ts';

/** The act's own number, as printed. In order: the first rule that finds one decides. */
export const numberRules: readonly Rule<string>[] = [announcedNumber];
