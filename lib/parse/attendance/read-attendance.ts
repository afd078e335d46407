/** Who was there: the figures as declared, and the names. */
import type { Found } from '../../model/evidence.ts';
import type { Members, Proxy, Roll } from '../../model/reading.ts';
import { readOne, resolveAll, toFound } from '../resolve.ts';
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
  const proxies = once<Proxy>(
    resolveAll(proxyRules, act).map((finding) => toFound(finding, act)),
    ({ giver }) => giver,
  );
  const present = once<string>(
    resolveAll(presentRules, act).map((finding) => toFound(finding, act)),
    (name) => name,
  );
  const elsewhere = new Set([
    ...proxies.map((proxy) => key(proxy.value.giver)),
    ...present.map((name) => key(name.value)),
  ]);
  const absent = once<string>(
    resolveAll(absentRules, act).map((finding) => toFound(finding, act)),
    (name) => name,
  );
  return { present, proxies, absent: absent.filter((name) => !elsewhere.has(key(name.value))) };
}

const key = (name: string): string =>
  fold(name)
    .split(/[^a-z]+/)
    .sort()
    .join(' ')
    .trim();

/** A name that is printed twice in one list is one person. */
function once<T>(found: readonly Found<T>[], nameOf: (value: T) => string): Found<T>[] {
  const byName = new Map<string, Found<T>>();
  for (const one of found) if (!byName.has(key(nameOf(one.value)))) byName.set(key(nameOf(one.value)), one);
  return [...byName.values()];
}
