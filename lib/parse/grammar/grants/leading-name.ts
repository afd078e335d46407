import type { Spanned } from '../../rule.ts';
import { fold } from '../../text/fold.ts';
import type { Money } from '../amount/money.ts';
import { BODY_NOUN } from './body-nouns.ts';
import { LONGEST_NAME } from './name-end.ts';
import { isTheme } from './themes.ts';

/** What may stand between a name and its amount in a list: « : », « – », « de », « pour un montant de », « (», dots. */
const BEFORE_AMOUNT =
  /(?:\s*\([^)]{0,80}\))?[\s:.…–=>→-]+\(?(?:(?:une? |la )?(?:subvention|aide|somme)(?: [a-z']+){0,3} )?(?:(?:pour |d')un montant (?:total |global )?(?:de )?|a hauteur de |de )?$/;
/** Items of a list, and rows, that name no body. */
export const NO_ITEM =
  /^(?:(?:sous-?)?total|montant|association\s?:|soit\b|dont\b|credit|budget|depense|recette|article|chapitre|pour\b|au titre|subvention|aide|part\b|acompte|solde|provisions?\b|reserve\b|reliquat|non affecte|a repartir|imprevus|divers\b|\d)/;

const BEGINS_BODY = new RegExp(`^${BODY_NOUN}(?![a-z'])`);
/** « (CRES) » is part of a name, « (1942) » or « (solde) » is none. */
const ACRONYM = /^\s?\(\p{Lu}[^)]{1,40}\)/u;

/** The name that a list's item begins with, if it runs up to the amount: « Club des marcheurs : 400 € ». */
export function leadingName(prose: Money, start: number, amount: number): Spanned<string> | undefined {
  const folded = prose.folded.slice(start, amount);
  const article =
    /^(?:(?:[àa]|pour) )?(?:l'|la |le |les |aux? )?/u.exec(prose.text.slice(start, amount))?.[0].length ?? 0;
  if (NO_ITEM.test(folded.slice(article)) || folded.length > LONGEST_NAME) return undefined;
  const end = start + (BEFORE_AMOUNT.exec(folded)?.index ?? folded.length);
  const value = prose.text
    .slice(start + article, end)
    .replace(/\s+/g, ' ')
    .replace(/[\s,:;.–-]+$/, '');
  const isName = /^[\p{Lu}\d«"]/u.test(value) || BEGINS_BODY.test(fold(value));
  // « X, qui répare des vélos, »: more than a name, which others may understand.
  if (!isName || isTheme(value) || !/\p{L}{2}/u.test(value) || /[.;:]\s|,\s\p{Ll}/u.test(value)) return undefined;
  const more = ACRONYM.exec(prose.text.slice(start + article + value.length, amount))?.[0] ?? '';
  const from = start + article;
  return { value: value + more, start: from, end: from + value.length + more.length };
}
