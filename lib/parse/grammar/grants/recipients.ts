/** Who receives: the name after « à », « au profit de », « en faveur de », without its article, as printed. */
import type { Span } from '../../text/flow.ts';
import type { Money } from '../amount/money.ts';
import { personAt } from '../persons.ts';
import { BODY_NOUN } from './body-nouns.ts';
import { endOfName, LONGEST_NAME } from './name-end.ts';

export interface Recipient extends Span {
  /** As printed, white space folded. */
  name: string;
  /** « à l'association »: somebody named elsewhere. */
  generic: boolean;
  /** « à la Métropole », « à la collectivité »: the authority itself, which then receives. */
  self: boolean;
}

/** « à », « au profit de », « en faveur du », « soutenir le » … with the article. */
export const TO = String.raw`(?:(?<=(?:soutenir|soutient|subventionner|subventionne) )(?:la |l' ?|les |le )|(?<=(?:participer|participe|contribuer|contribue) )(?:au (?:financement|fonctionnement) (?:de la |de l' ?|du |des |de ))|(?:au profit|en faveur|au benefice|a destination|a l'intention|a l'attention|pour le compte) (?:de la |de l' ?|du |des |de |d')|aux? |(?:a|avec) (?:la |l' ?|les |le )?)`;

const BEGINS_BODY = new RegExp(`^${BODY_NOUN}(?![a-z'])`);

/** A noun for bodies stands here, or an acronym: « l'association … », « ASPTT ». */
export function beginsBody(prose: Money, at: number): boolean {
  return BEGINS_BODY.test(prose.folded.slice(at, at + 30)) || /^\p{Lu}{2,}\b/u.test(prose.text.slice(at, at + 30));
}

/** What may stand after « à » with a capital and is no body: offices of the council itself, parts of the budget, dates. */
const NO_BODY =
  /^(?:monsieur|madame|m\.|mme)? ?(?:le |la |l')?(?:president|presidente|maire|vice-?president|adjoint|directeur|directrice|prefet|prefecture|tresorier|comptable|tresor|conseil (?:(?:de |d')[a-z]+(?:er|ir|re)\b|municipal|communautaire|metropolitain|de communaute|d'administration)|bureau|budget|chapitre|article|compte|titre|code|annexe|deliberation|convention|exercice|programme\b|projet\b|plan\b|annee|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|contrat de|appel a|journal officiel|assemblee|commission|rapport|reglement|dispositif|operation\b|cgct|cout|taux|montant|prix|nature|fonction|section de|ordre de service|notification|reception|achevement|demarrage|presentation d|total\b|signature|compter|hauteur|raison|cet effet|ce titre|nouveau)(?![a-z])/;

/** A noun alone that stands for a body named elsewhere. */
const GENERIC = new RegExp(
  String.raw`^(?:(?:memes?|cette|cet|ces|ce|ladite|ledit|la dite|le dit|chaque|son|sa(?! d')|leur) [^,;.]{0,60}|(?:${BODY_NOUN}|beneficiaires?|interesse\w*|porteur\w* (?:de|du) projet)(?: (?:susvisee?|susnommee?|precitee?|suivantes?|ci-\S+|beneficiaires?|concernee?s?|culturelles?|sportives?|locales?|membres?|diverses?))*)$`,
);

/** A commune has one of each: its acronym names it. */
const IS_ONE = /^(?:ccas|cias|sdis|mjc|ogec|apel|oph|sivom|sivu|ehpad)$/;

/** « au foyer n° 31-12 »: told apart from others by its number alone. */
const NUMBERED = /^ n ?[°º] ?[a-z]{0,3}\d[\w/.-]{0,12}/;

/** « la junior association … »: a word may stand before the noun. */
const NEARLY_BODY = new RegExp(`^[a-z'-]+ ${BODY_NOUN}(?![a-z'])`);
/** « aux communes de A, de B et de C »: who they are, one by one, stands elsewhere or is not told apart. */
const SEVERAL =
  /^(?:(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|differente?s|divers(?:es)?) )?(?:associations|communes|villes|societes|entreprises|clubs|comites|structures|organismes|etablissements|ecoles|colleges|copropriet\w+s|beneficiaires|candidats|laureats|porteurs|partenaires|syndicats|radios|compagnies|menages|proprietaires|usagers|familles|agriculteurs|commercants|artisans|projets|bailleurs)\b/;
/** The authority itself, without its name. */
const SELF =
  /^(?:communaute(?: de communes| urbaine| d'agglomeration)?|(?:euro)?metropole|collectivite|agglomeration|epci)$/;

/**
 * @param prose the act's text
 * @param at just after one of {@link TO}
 * @param end where the clause ends
 */
export function recipientAt(prose: Money, at: number, end: number): Recipient | undefined {
  const { text, masked } = prose;
  const quote = /^["«] ?/.exec(masked.slice(at, at + 2))?.[0].length ?? 0;
  const folded = masked.slice(at + quote, Math.min(end, at + LONGEST_NAME + 1));
  if (NO_BODY.test(folded)) return undefined;
  const person = personAt(text, at, end);
  const isNamed = /^\p{Lu}|^\d+ (?:rue|bis|av)/u.test(text.slice(at + quote));
  const isBody = BEGINS_BODY.test(folded) || NEARLY_BODY.test(folded);
  if (!isNamed && !isBody && !person?.civility) return undefined;
  const nameEnd = endOfName(text, masked, at, end);
  if (nameEnd === undefined) return undefined;
  const printed = text.slice(at, nameEnd);
  const words = prose.folded.slice(at, nameEnd).replace(/^sa /, /^SA\b/.test(printed) ? 'societe ' : 'sa ');
  const numbered = NUMBERED.exec(masked.slice(nameEnd, end))?.[0].length ?? 0;
  const several = SEVERAL.test(words) && (!isNamed || !/\p{Ll}/u.test(printed));
  const generic = several || (numbered === 0 && GENERIC.test(words) && !IS_ONE.test(words));
  const to = nameEnd + numbered;
  return { name: text.slice(at, to).replace(/\s+/g, ' '), generic, self: SELF.test(words), start: at, end: to };
}
