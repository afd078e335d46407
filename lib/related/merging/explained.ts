/** What the acts of one authority explain of names, without what they contradict. */
import type { ExplainedInAct, PrintedName } from '../../model/merging.ts';
import { explainedNames } from '../explained-names.ts';
import { identityOf } from '../identity.ts';
import { NameBook } from '../name-book.ts';

export interface Explanations {
  book: NameBook;
  /** Folded short name → an act that explains it; none if a beneficiary's own name does. */
  acts: ReadonlyMap<string, string>;
}

type Explained = Pick<ExplainedInAct, 'long' | 'short'> & { act?: string };

/** « Office central de … (OCCAL) », as a beneficiary's name explains itself. */
const ownExplanations = ({ name }: PrintedName): Explained[] =>
  name.includes('(') ? explainedNames(name).map(({ long, short }) => ({ long, short })) : [];

/**
 * An acronym that acts give two long names is no name of either: over a whole collection « UFC » may be a football club and a consumers' union.
 * Of several acts that explain the same, the first by id is named.
 */
export function explanationsOf(names: readonly PrintedName[], inActs: readonly ExplainedInAct[]): Explanations {
  const meanings = new Map<string, Map<string, string | undefined>>();
  for (const { long, short, act } of [...names.flatMap(ownExplanations), ...inActs] as Explained[]) {
    const [longKey, shortKey] = [identityOf(long).key, identityOf(short).key];
    if (longKey === '' || shortKey === '' || longKey === shortKey) continue;
    const longs = meanings.get(shortKey) ?? new Map<string, string | undefined>();
    const known = longs.get(longKey);
    longs.set(longKey, known === undefined || (act !== undefined && act < known) ? act : known);
    meanings.set(shortKey, longs);
  }
  const inOrder = [...meanings].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const agreed = inOrder.flatMap(([short, longs]) => {
    const [only, ...others] = longs;
    return only === undefined || others.length > 0 ? [] : [{ short, long: only[0], act: only[1] }];
  });
  return {
    book: new NameBook(
      { names: [], extensions: [], programmes: [] },
      agreed.map(({ long, short }) => [long, short] as const),
    ),
    acts: new Map(agreed.flatMap(({ short, act }) => (act === undefined ? [] : [[short, act] as const]))),
  };
}
