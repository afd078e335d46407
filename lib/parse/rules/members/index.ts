import type { Rule } from '../../rule.ts';
import { countedPresent } from './counted-present.ts';
import { countedProxies } from './counted-proxies.ts';
import { inOfficeBefore } from './in-office-before.ts';
import { inOffice } from './in-office.ts';
import { membersOfBody } from './members-of-body.ts';
import { presentBefore } from './present-before.ts';
import { presentDeclared } from './present-declared.ts';
import { presentOrRepresented } from './present-or-represented.ts';
import { proxiesBefore } from './proxies-before.ts';
import { proxiesDeclared } from './proxies-declared.ts';
import { votesCastBefore } from './votes-cast-before.ts';
import { votesCast } from './votes-cast.ts';
import { votesInDecision } from './votes-in-decision.ts';

/** Membres en exercice. */
export const inOfficeRules: readonly Rule<number>[] = [inOffice, inOfficeBefore, membersOfBody];

/** Présents, as declared. */
export const presentDeclaredRules: readonly Rule<number>[] = [presentDeclared, presentBefore, countedPresent];

/** Pouvoirs, as declared. */
export const proxiesDeclaredRules: readonly Rule<number>[] = [proxiesDeclared, proxiesBefore, countedProxies];

/** Voix, votants. */
export const votesCastRules: readonly Rule<number>[] = [
  votesCast,
  votesCastBefore,
  presentOrRepresented,
  votesInDecision,
];
