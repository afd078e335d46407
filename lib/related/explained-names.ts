/** « long name (ACRONYM) » and « ACRONYM (long name) »: the names that a text explains. */
import { givesLetters, looksLikeAcronym } from './acronym.ts';
import { isSmallWord, wordsOf } from '../model/words.ts';
import type { LearntName } from '../model/learnt.ts';

/** A parenthesis that may hold an acronym or a name. */
const PARENTHESIS = /\(\s*([^()]{2,120}?)\s*\)/gu;

/** Of the text around a parenthesis: no name is longer. */
const REACH = 300;
const LONGEST_NAME = 16;
/** « de l'Hérault », « de Seine-et-Marne »: words as printed. */
const LONGEST_PLACE = 4;

/**
 * A name ends where the sentence does, at a dash that stands alone, at a quotation mark, at another parenthesis. Commas are
 * in names: « Chambre de commerce, d'industrie et d'artisanat ».
 */
const NAME_BREAK = /[.;:!?«»"“”()[\]/]\s|\s[-–—]\s|[()«»"“”]/gu;

function afterLastBreak(text: string): string {
  let from = 0;
  for (const found of text.matchAll(NAME_BREAK)) from = found.index + found[0].length;
  return text.slice(from);
}

/** Words as printed, each with the folded words that it holds (« Rhône-Alpes »: two). */
interface PrintedWord {
  text: string;
  words: string[];
}

const printedWords = (text: string): PrintedWord[] =>
  (text.match(/[^\s’'-]+[’'-]?/gu) ?? []).map((word) => ({ text: word, words: wordsOf(word) }));

const print = (words: readonly PrintedWord[]): string =>
  words
    .map(({ text }) => (/[’'-]$/u.test(text) ? text : `${text} `))
    .join('')
    .trim();

/** The letters of an acronym with its completions: « CRESS AuRA » → `cressaura`; a département's number is none. */
const lettersOf = (acronym: string): string => wordsOf(acronym).join('').replaceAll(/\p{N}/gu, '');

const withoutRepeats = (words: readonly string[]): string[] => words.filter((word, at) => word !== words[at - 1]);

/**
 * The name at the end of `words` that gives the letters: the shortest that does. Where the acronym has a number (« OCCE
 * 34 »), the name may end with the place that the number stands for.
 */
function nameAtEnd(words: readonly PrintedWord[], acronym: string): string | undefined {
  const letters = lettersOf(acronym);
  if (letters.length < 2) return undefined;
  const longestTail = /\p{N}/u.test(acronym) ? LONGEST_PLACE : 0;
  for (let tail = 0; tail <= longestTail; tail++) {
    const end = words.length - tail;
    for (let start = end - 2; start >= Math.max(0, end - LONGEST_NAME); start--) {
      const name = withoutRepeats(words.slice(start, end).flatMap((word) => word.words));
      const first = name[0];
      if (first === undefined || isSmallWord(first) || name.filter((word) => !isSmallWord(word)).length < 2) continue;
      if (first[0] === letters[0] && givesLetters(letters, name)) return print(words.slice(start));
    }
  }
  return undefined;
}

const isAcronymic = (text: string): boolean => text.length <= 40 && looksLikeAcronym(text.split(/\s+/u)[0] ?? '');

/** A name that the text explains, and what stands before it. */
export interface ExplainedName extends LearntName {
  /** At most {@link REACH} characters. */
  before: string;
}

/**
 * All names that the text explains. An acronym is believed only if the long name gives its letters, so that a remark in
 * parentheses teaches nothing.
 *
 * @param text running text; line breaks count as spaces
 */
export function explainedNames(text: string): ExplainedName[] {
  const flat = text.replaceAll(/\s+/gu, ' ');
  const names: ExplainedName[] = [];
  for (const found of flat.matchAll(PARENTHESIS)) {
    const inside = found[1] ?? '';
    const before = flat.slice(Math.max(0, found.index - REACH), found.index);
    const words = printedWords(afterLastBreak(before));
    const acronym = words.at(-1)?.text ?? '';
    if (isAcronymic(inside)) {
      const long = nameAtEnd(words, inside);
      if (long !== undefined) names.push({ long, short: inside, before: upTo(before, long) });
    } else if (isAcronymic(acronym) && nameAtEnd(printedWords(inside), acronym) === inside) {
      names.push({ long: inside, short: acronym, before: upTo(before, acronym) });
    }
  }
  return names;
}

const upTo = (text: string, end: string): string => text.slice(0, Math.max(0, text.lastIndexOf(end)));
