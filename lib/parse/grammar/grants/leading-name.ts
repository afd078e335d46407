import type { Spanned } from '../../rule.ts';
import type { Flow } from '../../text/flow.ts';
import { LONGEST_NAME } from './name-end.ts';

/** What may stand between a name and its amount in a list: « : », « – », « de », « pour un montant de », dots. */
const BEFORE_AMOUNT =
  /^(?:\s*\([^)]{0,80}\))?[\s:.…–=>→-]*(?:(?:une? |la )?(?:subvention|aide|somme)(?: [a-z']+){0,3} )?(?:(?:pour |d')un montant (?:total |global )?(?:de )?|a hauteur de |de )?$/;
/** Items of a list, and rows, that name no body. */
export const NO_ITEM =
  /^(?:(?:sous-?)?total|montant|association\s?:|soit\b|dont\b|credit|budget|depense|recette|article|chapitre|pour\b|au titre|subvention|aide|part\b|acompte|solde|\d)/;

/** The name that a list's item begins with, if it runs up to the amount: « Club des marcheurs : 400 € ». */
export function leadingName(flow: Flow, start: number, amount: number): Spanned<string> | undefined {
  const folded = flow.folded.slice(start, amount);
  const article =
    /^(?:(?:[àa]|pour) )?(?:l'|la |le |les |aux? )?/u.exec(flow.text.slice(start, amount))?.[0].length ?? 0;
  if (NO_ITEM.test(folded.slice(article)) || folded.length > LONGEST_NAME) return undefined;
  const end = start + (BEFORE_AMOUNT.exec(folded)?.index ?? folded.length);
  const value = flow.text
    .slice(start + article, end)
    .replace(/\s+/g, ' ')
    .replace(/[\s,:;.–-]+$/, '');
  if (!/^[\p{Lu}\d«"]|^(?:association|comite|club)/u.test(value) || !/\p{L}{2}/u.test(value) || /[.;:]\s/.test(value))
    return undefined;
  return { value, start: start + article, end: start + article + value.length };
}
