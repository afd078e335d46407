/** The act audited against itself. */
import type { Check } from '../../model/reading.ts';
import { actIdMatchesNumber } from './act-id-matches-number.ts';
import { actIdMatchesSession } from './act-id-matches-session.ts';
import { actIdSirenValid } from './act-id-siren-valid.ts';
import type { CheckRule, ReadAct } from './check.ts';
import { convenedBeforeSession } from './convened-before-session.ts';
import { countsMatchVotes } from './counts-match-votes.ts';
import { grantsSumToTotal } from './grants-sum-to-total.ts';
import { membersAddUp } from './members-add-up.ts';
import { proxiesMatch } from './proxies-match.ts';
import { proxyHolderPresent } from './proxy-holder-present.ts';
import { quorum } from './quorum.ts';
import { rollMatchesPresent } from './roll-matches-present.ts';
import { secretaryPresent } from './secretary-present.ts';
import { votesMatchMembers } from './votes-match-members.ts';

export type { ReadAct } from './check.ts';

/** In the order of `CHECK_CODES`. */
export const checkRules: readonly CheckRule[] = [
  rollMatchesPresent,
  proxiesMatch,
  votesMatchMembers,
  membersAddUp,
  proxyHolderPresent,
  secretaryPresent,
  quorum,
  countsMatchVotes,
  actIdMatchesSession,
  actIdMatchesNumber,
  actIdSirenValid,
  grantsSumToTotal,
  convenedBeforeSession,
];

/** One {@link Check} of each code, whatever the act has. */
export const runChecks = (act: ReadAct): Check[] => checkRules.map(({ code, run }) => ({ code, ...run(act) }));
