import type { Rule } from '../../rule.ts';
import { actOf } from './act-of.ts';
import { metOn } from './met-on.ts';
import { sittingOf } from './sitting-of.ts';
import { yearInWords } from './year-in-words.ts';

/** The date of the sitting. Where the first rule hesitates between two dates, the next ones decide. */
export const sessionRules: readonly Rule<string>[] = [sittingOf, actOf, yearInWords, metOn];
