/** One act's text → what its rules read: one call for each group of fields. */
import type { Deliberation } from '../model/reading.ts';
import { readAttendance } from './attendance/read-attendance.ts';
import { readIdentity } from './identity/read-identity.ts';
import { readDecided } from './read-decided.ts';
import type { ActText } from './zones.ts';

/** An act before it is audited, and before it is said why something is missing. */
export type ReadAct = Omit<Deliberation, 'checks' | 'missing'>;

/** @param sitting what the head of minutes says for all their items: who could vote is told there */
export function readAct(act: ActText, sitting?: ReadAct): ReadAct {
  const attendance = readAttendance(act);
  return {
    pages: [act.firstPage, act.lastPage],
    ...readIdentity(act),
    ...attendance,
    ...readDecided(act, {
      members: { ...sitting?.members, ...attendance.members },
      roll: attendance.roll.present.length > 0 ? attendance.roll : (sitting?.roll ?? attendance.roll),
    }),
  };
}
