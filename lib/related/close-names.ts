/** Names that are not equal, and may be of one body. */
import { areInitials, givesLetters } from './acronym.ts';
import type { Form } from './form.ts';
import { isDistinctive } from './generic-words.ts';
import { sameCompletion } from './name-book.ts';
import { almostSameWord } from './spelling.ts';

/** « CRESS AuRA » and « CRESS Auvergne-Rhône-Alpes »: the beginnings are equal, the rest contracts. */
export function contracts(one: Form, other: Form): boolean {
  const [a, b] = [one.words, other.words];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (at === 0 || at === a.length || at === b.length) return false;
  return sameCompletion(a.slice(at).join(' '), b.slice(at).join(' '));
}

/** An acronym and a name that gives its letters, which no act declares to be the same. */
function mayAbbreviate(one: Form, other: Form): boolean {
  const [short, long] = one.key.length <= other.key.length ? [one, other] : [other, one];
  if (short.words.length === 1) return short.key.length >= 4 && areInitials(short.key, long.words);
  const letters = short.words.join('');
  return letters.length >= 6 && long.words.length >= 5 && givesLetters(letters, long.words);
}

/** Same words in another order, or a word spelled a little differently. */
const almostSameWords = ({ sorted: one }: Form, { sorted: other }: Form): boolean =>
  one.length === other.length && one.every((word, at) => almostSameWord(word, other[at] ?? ''));

/** « Secours catholique », « Secours catholique de France »: one body, said shorter. */
const NATIONAL: ReadonlySet<string> = new Set(['france', 'francais', 'francaise']);

/** One name is the other with words more: « Les Amis du Vieux Lavoir », « Les Amis du Vieux Lavoir d'en haut ». */
function contains(one: Form, other: Form, place: ReadonlySet<string>): boolean {
  const [few, many] = one.words.length < other.words.length ? [one.words, other.words] : [other.words, one.words];
  if (few.length === many.length || !few.every((word) => many.includes(word))) return false;
  const more = many.filter((word) => !few.includes(word));
  // The authority's own name adds nothing: « Office de tourisme », said by the town of X, is « Office de tourisme de X ».
  if (more.every((word) => place.has(word) || NATIONAL.has(word))) return few.some((word) => !place.has(word));
  return few.filter((word) => isDistinctive(word) && !place.has(word)).length >= 2;
}

/** Symmetric. `place`: folded words of the authority's name. */
export const isClose = (one: Form, other: Form, place: ReadonlySet<string>): boolean =>
  almostSameWords(one, other) || contains(one, other, place) || mayAbbreviate(one, other);
