/** What the items of minutes have from the head: the sitting is told once for all of them. */
import type { ReadAct } from '../read-act.ts';

const FROM_HEAD = [
  'authority',
  'siren',
  'body',
  'session',
  'convened',
  'president',
  'secretary',
  'posted',
  'transmission',
] as const satisfies readonly (keyof ReadAct)[];
const LISTS = ['present', 'absent', 'proxies'] as const;
const FIGURES = ['inOffice', 'present', 'proxies', 'votesCast'] as const;

/** An item with what the head says; `inherited` lists the paths. */
export function inherit(item: ReadAct, head: ReadAct): ReadAct {
  const inherited: string[] = [];
  const result: ReadAct = { ...item, members: { ...item.members }, roll: { ...item.roll } };
  for (const field of FROM_HEAD) {
    if (head[field] === undefined) continue;
    // The debate names other sittings, bodies and chairs: what the head says of this one counts.
    Object.assign(result, { [field]: head[field] });
    inherited.push(field);
  }
  for (const figure of FIGURES) {
    const found = head.members[figure];
    // « à l'unanimité (29 votants) »: of one item, where the head says how many sat.
    if (found === undefined || item.members[figure]?.certainty === 'stated') continue;
    result.members[figure] = found;
    inherited.push(`members.${figure}`);
  }
  for (const list of LISTS) {
    if (head.roll[list].length === 0 || item.roll[list].length > 0) continue;
    Object.assign(result.roll, { [list]: head.roll[list] });
    inherited.push(`roll.${list}`);
  }
  return inherited.length > 0 ? { ...result, inherited } : result;
}
