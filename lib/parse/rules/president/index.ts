import type { Rule } from '../../rule.ts';
import { listedPresident } from './listed-president.ts';
import { openingPresident } from './opening-president.ts';
import { presidentInColumn } from './president-in-column.ts';
import { presidentOfSitting } from './president-of-sitting.ts';
import { signingPresident } from './signing-president.ts';

/** Who presided over the sitting. */
export const presidentRules: readonly Rule<string>[] = [
  presidentOfSitting,
  openingPresident,
  signingPresident,
  presidentInColumn,
  listedPresident,
];
