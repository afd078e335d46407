/** Why two names that say the same are one. */
import type { MergeReason } from '../../model/merging.ts';
import { significantWords } from '../fold.ts';
import type { Explanations } from './explained.ts';
import { isTelling, type Naming } from './naming.ts';

/** Words that both print, articles and accents aside. */
const sameLetters = (one: string, other: string): boolean =>
  significantWords(one).join('') === significantWords(other).join('');

/** @param name whose reason it is; `like` is what it was compared with */
export function reasonFor(name: Naming, like: Naming, { acts }: Explanations): MergeReason {
  const reason = (rule: MergeReason['rule'], approximate = false): MergeReason => ({
    rule,
    like: like.name,
    ...(approximate && { approximate }),
  });
  if (name.isPerson) return reason('same-person-name', true);
  if (name.own.key !== like.own.key) {
    const act = actThatExplains(name, like, acts);
    return { ...reason('explained', !isTelling(name) && !isTelling(like)), ...(act !== undefined && { act }) };
  }
  if (!isTelling(name)) return reason('common-name', true);
  if (sameLetters(name.name, like.name)) return reason('letters');
  // « X » alone may be the commune of X, or something else that is called like it.
  if (name.attributes.kind !== like.attributes.kind) return reason('legal-form', isCommune(name) || isCommune(like));
  return reason('details');
}

const isCommune = ({ attributes }: Naming): boolean => attributes.kind === 'commune';

/** Of the acronym that the one prints and the other does not. */
function actThatExplains(name: Naming, like: Naming, acts: Explanations['acts']): string | undefined {
  const beginnings = [name, like].flatMap(({ own }) => [own.key, own.words[0] ?? '']);
  return beginnings.map((key) => acts.get(key)).find((act) => act !== undefined);
}
