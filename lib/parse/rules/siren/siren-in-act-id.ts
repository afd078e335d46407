import { actIdParts } from '../../grammar/act-ids.ts';
import { isSiren } from '../../../model/business-numbers.ts';
import type { Rule } from '../../rule.ts';
import { actId } from '../transmission/act-id.ts';

/** The second part of « 095-123456782-20310514-D20310019710-DE » is the SIREN of the authority that sent the act. */
export const sirenInActId: Rule<string> = {
  id: 'siren-in-act-id',
  zones: actId.zones,
  *find(zone, act) {
    for (const { value, start, end } of actId.find(zone, act)) {
      const siren = actIdParts(value)?.siren ?? '';
      if (!isSiren(siren)) continue;
      const at = act.flow.text.indexOf(siren, start);
      yield at >= 0 && at < end ? { value: siren, start: at, end: at + siren.length } : { value: siren, start, end };
    }
  },
};
