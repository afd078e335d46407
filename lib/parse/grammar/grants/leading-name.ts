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
const NO_ITEM =
  /^(?:(?:sous-?)?total|montant|association\s?:|soit\b|dont\b|credit|budget|depense|recette|article|chapitre|pour\b|au titre|subvention|aide|part\b|acompte|solde|provisions?\b|reserve\b|reliquat|non affecte|a repartir|imprevus|divers\b|(?:tiers|dossier|code)\b[^a-z]*\d|\d)/;

/** « 1000 Sabots », « 3D Littoral », « 7e Vague »: a name may begin with a figure; « 12 rue du Port », « 3 ateliers » do not. */
const NUMBERED_NAME =
  /^\d{1,4}\s?(?:e|er|è|ère|ème|D|CV|%)?\s?(?!(?:Rue|Avenue|Boulevard|Place|Janvier|F[ée]vrier|Mars|Avril|Mai|Juin|Juillet|Ao[ûu]t|Septembre|Octobre|Novembre|D[ée]cembre)\b)\p{Lu}\p{L}/u;

/** Words that begin an item of a list, or a row, and no body's name. */
export const namesNoBody = (printed: string): boolean => NO_ITEM.test(fold(printed)) && !NUMBERED_NAME.test(printed);

const BEGINS_BODY = new RegExp(`^${BODY_NOUN}(?![a-z'])`);
/** « (CRES) » is part of a name, « (1942) » or « (solde) » is none. */
const ACRONYM = /^\s?\(\p{Lu}[^)]{1,40}\)/u;

/** « EARL X, maraîchage, Valbourg »: what the body does, and where. */
export const TRADE_AND_PLACE = /,\s\p{Ll}[\p{L}\s'’-]{2,40},\s\p{Lu}[\p{L}\s'’-]*$/u;

/** « Commune de X – réfection de la toiture »: what is built or bought, behind a dash. */
export const WORKS =
  /\s[–—-]\s(?:réfection|rénovation|travaux|acquisition|achat|construction|création|mise (?:aux normes|en )|accessibilité|aménagement|réhabilitation|restauration|remplacement|extension|équipement|réparation)(?!\p{L}).*$/u;

/** « (colloque sur l'eau) », « (concours de plaidoirie) »: what the money is for, at the end of a name. */
export const OCCASION =
  /\s\((?:colloque|congrès|concours|projets?|festival|manifestation|actions?|édition|tournoi|salon|journées?|exposition|stages?|achat|acquisition|travaux|organisation|spectacles?|concerts?|séjour|sortie|voyage)\s[^():]*\)$/u;

/** The name that a list's item begins with, if it runs up to the amount: « Club des marcheurs : 400 € ». */
export function leadingName(prose: Money, start: number, amount: number): Spanned<string> | undefined {
  const folded = prose.folded.slice(start, amount);
  const article =
    /^(?:(?:[àa]|pour) )?(?:l'|la |le |les |aux? )?/u.exec(prose.text.slice(start, amount))?.[0].length ?? 0;
  if (namesNoBody(prose.text.slice(start + article, amount)) || folded.length > LONGEST_NAME) return undefined;
  const end = start + (BEFORE_AMOUNT.exec(folded)?.index ?? folded.length);
  const value = prose.text
    .slice(start + article, end)
    .replace(/\s+/g, ' ')
    .replace(/[\s,:;.–-]+$/, '')
    .replace(TRADE_AND_PLACE, '')
    .replace(WORKS, '')
    .replace(OCCASION, '');
  const isName = /^[\p{Lu}\d«"]/u.test(value) || BEGINS_BODY.test(fold(value));
  // « X, qui répare des vélos, »: more than a name, which others may understand.
  if (
    !isName ||
    isTheme(value) ||
    !/\p{L}{2}/u.test(value) ||
    /(?<!^(?:M|MM|Mme|Mmes|Mlle))[.;:]\s|,\s\p{Ll}|\b(?:total|TOTAL|Total)$/u.test(value)
  )
    return undefined;
  const more = ACRONYM.exec(prose.text.slice(start + article + value.length, amount))?.[0] ?? '';
  const from = start + article;
  return { value: value + more, start: from, end: from + value.length + more.length };
}
