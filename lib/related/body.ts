/** A beneficiary of one act: all the names by which other acts may call it. */
import { looksLikeAcronym } from './acronym.ts';
import { explainedNames } from './explained-names.ts';
import { wordsOf } from '../model/words.ts';
import { type Form, formOf } from './form.ts';
import { isGeneric } from './generic-words.ts';
import { type BodyKind, identityOf } from './identity.ts';
import { NameBook } from './name-book.ts';

export interface Body {
  /** As printed. */
  name: string;
  /** Folded names, the printed one first. */
  forms: Form[];
  kind?: BodyKind;
  civility?: string;
  /**
   * The name is an acronym (or its long form) that nothing in its act completes: « CRESS » alone may be any body of
   * that network. An acronym that every town has (« MJC ») is not bare: it is no name at all.
   */
  bare: boolean;
}

/**
 * « Office central de la coopération à l'école (OCCE) » as a beneficiary explains itself. What follows the parenthesis stays: it may
 * tell sections apart.
 */
export function withoutExplanation(name: string): string {
  const explained = name.includes('(') ? explainedNames(name)[0] : undefined;
  if (explained === undefined) return name;
  const end = name.indexOf(')') + 1;
  const rest = name.slice(end);
  return /\p{L}|\p{N}/u.test(rest) ? `${name.slice(0, name.indexOf('('))} ${rest}` : explained.long;
}

const firstWord = (key: string): string => key.split(' ')[0] ?? '';

/** Which folded words of the printed name are printed as acronyms. In a name all in capitals that is only a single word. */
function acronymsIn(name: string): Set<string> {
  const tokens = name.match(/[\p{L}\p{N}.]+/gu) ?? [];
  const shouted = tokens.length > 1 && name === name.toUpperCase();
  return new Set(shouted ? [] : tokens.filter(looksLikeAcronym).flatMap((token) => wordsOf(token)));
}

/** All forms of an acronym together with what completes it: each name of the one with each name of the other. */
const completed = (names: readonly string[], ends: readonly string[]): string[] =>
  names.flatMap((name) => ends.map((end) => `${name} ${end}`));

export function bodyOf(name: string, book: NameBook): Body {
  const { key, ...identity } = identityOf(withoutExplanation(name));
  if (identity.kind === 'person') return { name, ...identity, forms: [formOf(key)], bare: false };
  const { names, bare } = namesOf(name, key, book);
  return { name, ...identity, forms: [...new Set(names)].map(formOf), bare };
}

/** All folded names of the body whose printed name folds to `key`. */
function namesOf(name: string, key: string, book: NameBook): { names: string[]; bare: boolean } {
  const explained = explainedNames(name).map(({ short }) => identityOf(short).key);
  const names = [...new Set([key, ...explained].flatMap((each) => book.sameAs(each)))];
  const acronyms = acronymsIn(name);
  const isAcronym = (each: string): boolean =>
    !each.includes(' ') && (acronyms.has(each) || book.sameAs(each).length > 1);

  const acronym = names.find(isAcronym);
  if (acronym !== undefined) {
    const ends = book.completionsOf(acronym);
    return ends.length === 0 ? { names, bare: !isGeneric(acronym) } : { names: completed(names, ends), bare: false };
  }
  const head = firstWord(key);
  const end = key.slice(head.length + 1);
  if (end === '' || !isAcronym(head)) return { names, bare: false };
  return { names: [...names, ...completed(book.sameAs(head), book.completionsOf(head, end))], bare: false };
}
