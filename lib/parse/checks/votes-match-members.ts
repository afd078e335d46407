import { type CheckRule, evidenceOf, NOT_APPLICABLE, printed, verdict } from './check.ts';
import { actVote } from './act-vote.ts';

/**
 * « Nombre de présents : 58, pouvoirs : 4, voix : 62 ». Those who take no part in the vote may already be taken off the
 * votes.
 */
export const votesMatchMembers: CheckRule = {
  code: 'votes-match-members',
  run(act) {
    const { members } = act;
    const [present, proxies, votes] = [members.present, members.proxies, members.votesCast].map(printed);
    if (!present || !proxies || !votes) return NOT_APPLICABLE;
    const together = present.value + proxies.value;
    const notVoting = actVote(act)?.notVoting;
    const agrees = votes.value === together || votes.value === together - (notVoting?.value ?? 0);
    return verdict(agrees, {
      expected: votes.value,
      actual: agrees ? votes.value : together,
      evidence: evidenceOf(present, proxies, votes, ...(votes.value === together ? [] : [notVoting])),
    });
  },
};
