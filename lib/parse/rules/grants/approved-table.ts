import { proseOf } from '../../grants/prose.ts';
import type { GrantCue } from '../../grammar/grants/pairs.ts';
import { AMOUNT } from '../../grammar/amount/money.ts';
import { matches, type Rule } from '../../rule.ts';

/**
 * « Approuve la programmation 2031, telle que présentée dans le tableau ci-dessus, pour un montant total de N »: what the
 * rows of that table add up to is granted, and only where they add up to it.
 */
const CUE =
  /\b(?:approuve|valide|adopte|arrete)(?:nt|r)? (?:la |les |le |l')[^\n;]{3,160}?\btel(?:le)?s? que (?:presente|detaille|propose|figurant|decrit|defini|repris|indique|mentionne)\w* (?:dans le tableau |au tableau |ci-)[^\n;]{0,40}?pour un montant (?:total |global )?de /g;
const SUM = new RegExp(AMOUNT, 'y');

export const approvedTable: Rule<GrantCue> = {
  id: 'approved-table',
  zones: ['dispositif'],
  *find(zone, act) {
    const prose = proseOf(act);
    for (const match of matches(zone, act, CUE)) {
      SUM.lastIndex = match.index + match[0].length;
      const amount = SUM.test(prose.masked) ? prose.at(match.index + match[0].length) : undefined;
      if (amount === undefined) continue;
      const { start, end, cents } = amount;
      yield { value: { amount: { value: cents, start, end }, elsewhere: true, several: true }, start, end };
    }
  },
};
