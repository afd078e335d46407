/** The same act in other files: two sources of one act, neither of which is lost. */
import { printedAct } from '../model/act-row.ts';
import { compareActs } from '../model/compare-acts.ts';
import type { OtherSource } from '../model/document.ts';
import { sameActs, type PrintedAct } from '../model/same-act.ts';
import type { KnownAct } from '../related/index.ts';

const printed = ({ source, act }: KnownAct): PrintedAct =>
  printedAct({ id: source.actId, address: source.address }, act);

/**
 * @param known as the user corrected it
 * @param beside acts of its own document, as far as they may be taken for it
 * @param kin acts of other files that share a key with it
 * @returns one for each document
 */
export function otherSources(known: KnownAct, beside: readonly KnownAct[], kin: readonly KnownAct[]): OtherSource[] {
  const groups = sameActs([...new Set([known, ...beside, ...kin])].map(printed));
  const group = groups.find((acts) => acts.some(({ id }) => id === known.source.actId));
  const same = new Set(group?.map(({ id }) => id));
  // What the address served before is the same document, and its differences are told as such.
  const others = kin.filter(({ source }) => same.has(source.actId) && source.address !== known.source.address);
  return others.map(({ source, act }) => {
    const [change] = compareActs([act], [known.act]);
    const differences = (change?.values ?? []).map(({ before, now, ...value }) => ({
      ...value,
      ...(now && { here: now }),
      ...(before && { there: before }),
    }));
    return { source, differences };
  });
}
