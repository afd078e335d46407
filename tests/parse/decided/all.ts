/** All tables of what acts decide. */
import type { DecidedCase } from './case.ts';
import { COUNCILS } from './councils.ts';
import { LISTS } from './lists.ts';
import { METROPOLES } from './metropoles.ts';
import { MORE_VOTES } from './more-votes.ts';
import { NO_GRANT_IN_IT } from './no-grant-in-it.ts';
import { NOTHING_GRANTED } from './nothing-granted.ts';
import { OTHER_SUMS } from './other-sums.ts';
import { SENTENCES } from './sentences.ts';
import { TABLES } from './tables.ts';
import { UNSEEN_ACTS } from './unseen-acts.ts';
import { VOTES } from './votes.ts';
import { VOTES_BY_OUTCOME } from './votes-by-outcome.ts';
import { VOTES_IN_FIGURES } from './votes-in-figures.ts';
import { VOTES_OF_ASSEMBLIES } from './votes-of-assemblies.ts';
import { VOTES_TOLD_APART } from './votes-told-apart.ts';

export const DECIDED: readonly (readonly [about: string, cases: readonly DecidedCase[]])[] = [
  ['métropoles', METROPOLES],
  ['councils', COUNCILS],
  ['lists', LISTS],
  ['tables', TABLES],
  ['sentences', SENTENCES],
  ['nothing granted', NOTHING_GRANTED],
  ['no grant in it', NO_GRANT_IN_IT],
  ['other sums', OTHER_SUMS],
  ['votes', VOTES],
  ['more votes', MORE_VOTES],
  ['votes told apart', VOTES_TOLD_APART],
  ['votes in figures', VOTES_IN_FIGURES],
  ['votes by outcome', VOTES_BY_OUTCOME],
  ['votes of assemblies', VOTES_OF_ASSEMBLIES],
  ['acts unseen before', UNSEEN_ACTS],
];
