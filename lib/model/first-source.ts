/** Of the documents that hold an act, the one that is shown, counted and summed for all. */
import type { ActRow } from './collection.ts';
import { sameActs, type PrintedAct } from './same-act.ts';

/** What a source of an act is weighed by. A row of the collection is one. */
export interface WeighedSource extends PrintedAct, Pick<ActRow, 'retrieved' | 'corrected' | 'totalCents'> {
  grants: Pick<ActRow['grants'], 'length'>;
}

/** Minutes often name an act without what it grants. */
function saysOfMoney({ grants, totalCents }: WeighedSource): number {
  if (totalCents !== undefined) return 2;
  return grants.length > 0 ? 1 : 0;
}

/** An address serves another version of the act by now. */
const isReplaced = ({ address, retrieved }: WeighedSource, among: readonly WeighedSource[]): boolean =>
  address !== '' && among.some((other) => other.address === address && other.retrieved > retrieved);

/**
 * Puts first the source that stands for all: never what its address does not serve any more; else one that the user corrected; else one that
 * says what is granted, and how much; else the one that was fetched last. The order that they come in decides nothing.
 *
 * @param sources of one act
 */
export function firstSourceFirst<T extends WeighedSource>(sources: readonly T[]): T[] {
  const weighed = sources.map((source) => ({
    source,
    weights: [isReplaced(source, sources) ? 0 : 1, source.corrected === true ? 1 : 0, saysOfMoney(source)],
  }));
  weighed.sort((one, other) => {
    const differing = one.weights.findIndex((weight, at) => weight !== other.weights[at]);
    if (differing >= 0) return (other.weights[differing] ?? 0) - (one.weights[differing] ?? 0);
    if (one.source.retrieved !== other.source.retrieved) return one.source.retrieved < other.source.retrieved ? 1 : -1;
    return one.source.id < other.source.id ? -1 : 1;
  });
  return weighed.map(({ source }) => source);
}

/** Every act once: its sources, the one that stands for all first. */
export const sourcesOfActs = <T extends WeighedSource>(sources: readonly T[]): T[][] =>
  sameActs(sources).map((some) => firstSourceFirst(some));
