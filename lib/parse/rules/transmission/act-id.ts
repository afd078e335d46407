import { ACT_ID } from '../../grammar/act-ids.ts';
import { matches, type Rule } from '../../rule.ts';

/** « 095-123456782-20310514-D20310019710-DE », « 99_DE-095-123456782-20310414-D20310015510 », wherever it is stamped */
const PATTERN = new RegExp(`(?<![\\da-z_-])${ACT_ID}`, 'g');

export const actId: Rule<string> = {
  id: 'act-id',
  zones: ['aside', 'header', 'roll-call', 'recitals', 'dispositif', 'vote', 'signature', 'annex'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      const end = match.index + match[0].length;
      yield { value: act.flow.text.slice(match.index, end).replace(/\s+/g, ''), start: match.index, end };
    }
  },
};
