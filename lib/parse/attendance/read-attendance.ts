/** Who was there: the figures as declared, and the names. */
import type { Found } from '../../model/evidence.ts';
import type { Members, Roll } from '../../model/reading.ts';
import { readOne, resolveAll, toFound } from '../resolve.ts';
import type { Rule } from '../rule.ts';
import { inOfficeRules, presentDeclaredRules, proxiesDeclaredRules, votesCastRules } from '../rules/members/index.ts';
import { absentRules, presentRules, proxyRules } from '../rules/roll/index.ts';
import { fold } from '../text/fold.ts';
import type { ActText } from '../zones.ts';

export function readAttendance(act: ActText): { members: Members; roll: Roll } {
  const inOffice = readOne(inOfficeRules, act);
  const present = readOne(presentDeclaredRules, act);
  const proxies = readOne(proxiesDeclaredRules, act);
  const votesCast = readOne(votesCastRules, act);
  return {
    members: {
      ...(inOffice && { inOffice }),
      ...(present && { present }),
      ...(proxies && { proxies }),
      ...(votesCast && { votesCast }),
    },
    roll: readRoll(act),
  };
}

/** Nobody is in two lists: who gave a proxy is not absent without one, and who is present is not absent. */
function readRoll(act: ActText): Roll {
  const proxies = byName(proxyRules, act, ({ giver }) => giver);
  const present = byName(presentRules, act, (name) => name);
  const absent = byName(absentRules, act, (name) => name);
  for (const name of [...proxies.keys(), ...present.keys()]) absent.delete(name);
  return { present: [...present.values()], proxies: [...proxies.values()], absent: [...absent.values()] };
}

const key = (name: string): string =>
  fold(name)
    .split(/[^a-z]+/)
    .sort()
    .join(' ')
    .trim();

/** A name that is printed twice in one list is one person. */
function byName<T>(rules: readonly Rule<T>[], act: ActText, nameOf: (value: T) => string): Map<string, Found<T>> {
  const found = new Map<string, Found<T>>();
  for (const finding of resolveAll(rules, act)) {
    const name = key(nameOf(finding.value));
    if (!found.has(name)) found.set(name, toFound(finding, act));
  }
  return found;
}
