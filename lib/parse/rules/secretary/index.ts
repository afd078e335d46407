import type { Rule } from '../../rule.ts';
import { announcedSecretary } from './announced-secretary.ts';
import { electedSecretary } from './elected-secretary.ts';
import { secretaryInColumn } from './secretary-in-column.ts';
import { signingSecretary } from './signing-secretary.ts';

/** The secretary of the sitting; two are joined by « et ». */
export const secretaryRules: readonly Rule<string>[] = [
  announcedSecretary,
  electedSecretary,
  secretaryInColumn,
  signingSecretary,
];
