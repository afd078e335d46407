/** Ways of altering the sound act, and of asking one check. */
import type { Check, CheckCode, Deliberation } from '../../../lib/model/reading.ts';
import { type ReadAct, runChecks } from '../../../lib/parse/checks/index.ts';
import { proxy, SOUND, stated } from './sound-act.ts';

const { roll, members } = SOUND;
export const actId = (value: string): Partial<Deliberation> => ({ transmission: { actId: stated(value) } });
export const withRoll = (more: Partial<Deliberation['roll']>): Partial<Deliberation> => ({
  roll: { ...roll, ...more },
});
export const withMembers = (more: Partial<Deliberation['members']>): Partial<Deliberation> => ({
  members: { ...members, ...more },
});
export const present = (...names: string[]): Partial<Deliberation> => withRoll({ present: names.map(stated) });
export const NAMES = roll.present.map(({ value }) => value);

/** The act without these fields. */
export function without(...fields: (keyof ReadAct)[]): ReadAct {
  return Object.fromEntries(
    Object.entries(SOUND).filter(([field]) => !fields.includes(field as keyof ReadAct)),
  ) as ReadAct;
}

export const resultsOf = (act: ReadAct, result: Check['result']): CheckCode[] =>
  runChecks(act)
    .filter((check) => check.result === result)
    .map(({ code }) => code);

export const check = (act: ReadAct, code: CheckCode): Check => {
  const found = runChecks(act).find((one) => one.code === code);
  if (!found) throw new Error(`no check ${code}`);
  return found;
};

/** Both proxies with one holder. */
export function twoInOneHand(): Partial<Deliberation> {
  return withRoll({ proxies: [proxy('Hugo PLAINE', 'Denis AUBRAC'), proxy('Inès SERRE', 'Denis AUBRAC')] });
}
