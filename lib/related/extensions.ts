/** Acronyms with what completes them: « la CRESS Bretagne », « l'OCCE 34 ». They tell bodies of one network apart. */
import { looksLikeAcronym } from './acronym.ts';
import { isSmallWord, wordsOf } from '../model/words.ts';

/** No act needs more; a hostile one shall not fill the store. */
const MOST = 100;
const LONGEST = 5;

/** « l'OCCE »: the article is a token of its own. */
const TOKEN = /[ldLD][’']|[\p{L}\p{N}](?:[\p{L}\p{N}.&’'-]*[\p{L}\p{N}])?|[^\s\p{L}\p{N}]/gu;

const startsWithCapital = (token: string): boolean => /^\p{Lu}/u.test(token);
const isShout = (token: string | undefined): boolean => token !== undefined && /^[\p{Lu}’'-]{2,}$/u.test(token);
const isDepartement = (token: string): boolean => /^(?:\d{2}|2[AB]|97\d)$/u.test(token);
/** « des CRESS Auvergne et Rhône-Alpes » names several bodies, and none of them wholly. */
const isPlural = (token: string | undefined): boolean => /^(?:des|les|aux|ces)$/iu.test(token ?? '');

/** Names of persons are printed in capitals too, but seldom so short. */
const isAcronym = (token: string): boolean => looksLikeAcronym(token) && /^[\p{L}.]{3,10}$/u.test(token);

/** How many tokens from `start` on complete the acronym before them. */
function completionLength(tokens: readonly string[], start: number): number {
  let length = 0;
  for (let at = start; at < tokens.length && at - start < LONGEST; at++) {
    const token = tokens[at] ?? '';
    if (at === start && isDepartement(token)) return 1;
    if (startsWithCapital(token) && !isSmallWord(wordsOf(token)[0] ?? '')) length = at - start + 1;
    // « Pays de la Loire »: small words inside the name, if a capital follows.
    else if (length === 0 || !/^(?:de|du|des|la|le|les)$/u.test(token)) break;
  }
  return length;
}

/** The completed acronyms of a text, as printed, each once. In headings that are all capitals nothing can be told. */
export function extensionsIn(text: string): string[] {
  const tokens = text.match(TOKEN) ?? [];
  const found = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (found.size === MOST) break;
    if (!isAcronym(token) || isPlural(tokens[at - 1]) || isShout(tokens[at - 1])) continue;
    const length = completionLength(tokens, at + 1);
    if (length > 0) found.add(tokens.slice(at, at + 1 + length).join(' '));
  }
  return [...found];
}
