/**
 * Whether two beneficiaries are one body. A wrong « same » is worse than a missed one, so what is not equal must be
 * explained by the acts, or is at most `approximate`.
 */
import { areInitials, givesLetters } from './acronym.ts';
import type { Body } from './body.ts';
import { isDistinctive, isGeneric } from './generic-words.ts';
import { sameCompletion } from './name-book.ts';
import { almostSameWord } from './spelling.ts';

export type Sameness =
  | 'same'
  | 'approximate'
  /** One is an acronym, the other completes it: the same only if the authority knows no other completion. */
  | 'completed'
  | 'different';

/** « commune de X » and « association X », « M. X » and « Mme X » are never one. */
function contradict(one: Body, other: Body): boolean {
  if (one.kind === other.kind) return one.kind === 'person' && one.civility !== other.civility;
  const kinds = [one.kind, other.kind];
  return kinds.includes('person') || (kinds.includes('commune') && !kinds.includes(undefined));
}

/** « comité des fêtes »: each commune has one, so that even the same words may be another body. */
const saysWho = (form: string): boolean => form.split(' ').some((word) => !isGeneric(word));

/** Both print a legal form, and not the same: « association X », « SARL X ». */
const otherForm = (one: Body, other: Body): boolean =>
  one.kind !== undefined && other.kind !== undefined && one.kind !== other.kind;

/** « CRESS AuRA » and « CRESS Auvergne-Rhône-Alpes »: the beginnings are equal, the rest contracts. */
function contracts(one: string, other: string): boolean {
  const a = one.split(' ');
  const b = other.split(' ');
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at > 0 && at < a.length && at < b.length && sameCompletion(a.slice(at).join(' '), b.slice(at).join(' '));
}

/** An acronym and a name that gives its letters, which no act declares to be the same. */
function mayAbbreviate(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const letters = short.replaceAll(' ', '');
  const words = long.split(' ');
  if (!short.includes(' ')) return letters.length >= 4 && areInitials(letters, words);
  return letters.length >= 6 && words.length >= 5 && givesLetters(letters, words);
}

/** Same words in another order, or one word spelled a little differently, and enough that tells the body apart. */
function almostSameWords(one: string, other: string): boolean {
  const a = one.split(' ').toSorted();
  const b = other.split(' ').toSorted();
  return a.length === b.length && a.every((word, at) => almostSameWord(word, b[at] ?? ''));
}

/** « Secours catholique », « Secours catholique de France »: one body, said shorter. */
const NATIONAL: ReadonlySet<string> = new Set(['france', 'francais', 'francaise']);

/** One name is the other with words more: « Les Amis du Vieux Lavoir », « Les Amis du Vieux Lavoir d'en haut ». */
function containsName(one: string, other: string, place: ReadonlySet<string>): boolean {
  const [few, many] = [one.split(' '), other.split(' ')].toSorted((a, b) => a.length - b.length);
  if (few === undefined || many === undefined || few.length === many.length) return false;
  if (!few.every((word) => many.includes(word))) return false;
  const more = many.filter((word) => !few.includes(word));
  // The authority's own name adds nothing: « Office de tourisme », said by the town of X, is « Office de tourisme de X ».
  if (more.every((word) => place.has(word) || NATIONAL.has(word))) return few.some((word) => !place.has(word));
  return few.filter((word) => isDistinctive(word) && !place.has(word)).length >= 2;
}

const completes = (bare: Body, full: Body): boolean =>
  bare.bare && !full.bare && bare.forms.some((form) => full.forms.some((other) => other.startsWith(`${form} `)));

function anyForms(one: Body, other: Body, test: (a: string, b: string) => boolean): boolean {
  return one.forms.some((form) => other.forms.some((theirs) => test(form, theirs)));
}

/**
 * Symmetric. Nobody is different from themselves.
 *
 * @param place folded words of the authority's name
 */
export function compareBodies(one: Body, other: Body, place: ReadonlySet<string> = new Set()): Sameness {
  if (contradict(one, other)) return 'different';
  const shared = one.forms.filter((form) => other.forms.includes(form));
  if (shared.length > 0) {
    const telling = shared.some((form) => (one.kind === 'person' ? form.includes(' ') : saysWho(form)));
    return telling && !otherForm(one, other) ? 'same' : 'approximate';
  }
  if (one.kind === 'person' || other.kind === 'person' || otherForm(one, other)) return 'different';
  if (anyForms(one, other, contracts)) return 'same';
  if (completes(one, other) || completes(other, one)) return 'completed';
  const close = (a: string, b: string): boolean =>
    mayAbbreviate(a, b) || almostSameWords(a, b) || containsName(a, b, place);
  return anyForms(one, other, close) ? 'approximate' : 'different';
}
