import type { Rule } from '../../rule.ts';
import { authorityOfBody } from './authority-of-body.ts';
import { departmentLetterhead } from './department-letterhead.ts';
import { letterhead } from './letterhead.ts';

/** The local authority whose act it is, as printed. */
export const authorityRules: readonly Rule<string>[] = [authorityOfBody, letterhead, departmentLetterhead];
