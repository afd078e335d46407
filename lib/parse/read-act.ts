/** One act's text → one {@link Deliberation}: every field from its rules, then the checks, then why something is missing. */
import type { Deliberation } from '../model/reading.ts';
import { readOne } from './resolve.ts';
import { numberRules } from './rules/number/index.ts';
import type { ActText } from './zones.ts';

export function readAct(act: ActText): Deliberation {
  const number = readOne(numberRules, act);
  return {
    pages: [act.firstPage, act.lastPage],
    ...(number ? { number } : {}),
    members: {},
    roll: { present: [], absent: [], proxies: [] },
    grants: [],
    amounts: [],
    votes: [],
    references: [],
    decisions: [],
    checks: [],
    missing: {},
  };
}
