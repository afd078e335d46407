/** What is typed into the search box, as that which an act must hold. */
import { foldedWords } from './fold.ts';

/** Words that stand one after the other. */
export interface Term {
  /** Folded. Never empty. */
  words: readonly string[];
  /** The last word may go on. */
  unfinished: boolean;
}

/** `"…"`, `« … »`, `“…”`, closed or not yet; else what stands between spaces. */
const PARTS = /["“«](?<phrase>[^"”»]*)(?<closed>["”»])?|[^\s"“”«»]+/gu;

/**
 * All of the terms must be held, in whatever order. Several words in quotes, or that one writes without a space (« Saint-Étienne »,
 * « l’école », « 2022.00155 »), stand together. The last word may be unfinished, unless a quote closes it.
 */
export function termsOf(typed: string): Term[] {
  const parts = [...typed.matchAll(PARTS)];
  const terms = parts.map((part, index): Term => {
    const isLast = index === parts.length - 1;
    const { phrase, closed } = part.groups ?? {};
    return { words: foldedWords(phrase ?? part[0]), unfinished: isLast && closed === undefined };
  });
  return terms.filter(({ words }) => words.length > 0);
}

/** What a folded text that holds the term contains: see `foldedText`. */
export const needleOf = ({ words, unfinished }: Term): string => ` ${words.join(' ')}${unfinished ? '' : ' '}`;
