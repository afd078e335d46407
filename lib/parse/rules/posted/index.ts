import type { Rule } from '../../rule.ts';
import { postedOn } from './posted-on.ts';

/** The day on which the act was posted up or published. */
export const postedRules: readonly Rule<string>[] = [postedOn];
