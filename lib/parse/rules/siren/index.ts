import type { Rule } from '../../rule.ts';
import { printedSiren } from './printed-siren.ts';
import { sirenInActId } from './siren-in-act-id.ts';

/** The SIREN of the authority, never one that fails its own check figure. */
export const sirenRules: readonly Rule<string>[] = [sirenInActId, printedSiren];
