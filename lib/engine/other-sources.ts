/** The same act in other files: two sources of one act, neither of which is lost. */
import { compareActs } from '../model/compare-acts.ts';
import type { OtherSource } from '../model/document.ts';
import { sameNumberedAct, type KnownAct } from '../related/index.ts';

/**
 * @param known as the user corrected it
 * @param kin acts of other files that share a key with it
 * @returns one for each document, the first act of it that is the same
 */
export function otherSources(known: KnownAct, kin: readonly KnownAct[]): OtherSource[] {
  // What the address served before is the same document, and its differences are told as such.
  const others = kin.filter((one) => one.source.address !== known.source.address && sameNumberedAct(known, one));
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
