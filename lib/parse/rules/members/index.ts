import type { Rule } from '../../rule.ts';
import { countedPresent } from './counted-present.ts';
import { countedProxies } from './counted-proxies.ts';
import { inOffice } from './in-office.ts';
import { presentDeclared } from './present-declared.ts';
import { presentOrRepresented } from './present-or-represented.ts';
import { proxiesBefore } from './proxies-before.ts';
import { proxiesDeclared } from './proxies-declared.ts';
import { votesCast } from './votes-cast.ts';
import { votesInDecision } from './votes-in-decision.ts';

/** Membres en exercice. */
export const inOfficeRules: readonly Rule<number>[] = [inOffice];

/** Présents, as declared. */
export const presentDeclaredRules: readonly Rule<number>[] = [presentDeclared, countedPresent];

/** Pouvoirs, as declared. */
export const proxiesDeclaredRules: readonly Rule<number>[] = [proxiesDeclared, proxiesBefore, countedProxies];

/** Voix, votants. */
export const votesCastRules: readonly Rule<number>[] = [votesCast, presentOrRepresented, votesInDecision];
