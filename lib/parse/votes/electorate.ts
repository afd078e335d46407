import type { Members, Roll } from '../../model/reading.ts';

/** How many could vote. */
export interface Electorate {
  /** As printed: the votants, else present and proxies together. What unanimity implies is reckoned from this alone. */
  declared?: number;
  /** Names in the roll-call; enough to see which side had more, for people come and go. */
  counted?: number;
}

export function electorateOf({ members, roll }: { members: Members; roll: Roll }): Electorate {
  const { votesCast, present, proxies } = members;
  const names = roll.present.length + roll.proxies.length;
  const counted = roll.present.length > 0 ? { counted: names } : {};
  if (votesCast) return { declared: votesCast.value, ...counted };
  return { ...(present && proxies ? { declared: present.value + proxies.value } : {}), ...counted };
}
