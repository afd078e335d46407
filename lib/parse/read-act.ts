/** One act's text → one {@link Deliberation}: every field from its rules, then the checks, then why something is missing. */
import type { Deliberation } from '../model/reading.ts';
import { readAttendance } from './attendance/read-attendance.ts';
import { readIdentity } from './identity/read-identity.ts';
import type { ActText } from './zones.ts';

export function readAct(act: ActText): Deliberation {
  return {
    pages: [act.firstPage, act.lastPage],
    ...readIdentity(act),
    ...readAttendance(act),
    grants: [],
    amounts: [],
    votes: [],
    decisions: [],
    checks: [],
    missing: {},
  };
}
