/** Who receives: the name after « à », « au profit de », « en faveur de », without its article, as printed. */
import type { Spanned } from '../../rule.ts';
import type { Flow, Span } from '../../text/flow.ts';
import { AMOUNT } from '../amount/money.ts';
import { personAt } from '../persons.ts';

export interface Recipient extends Span {
  /** As printed, white space folded. */
  name: string;
  /** « à l'association »: somebody named elsewhere. */
  generic: boolean;
  /** « à la Métropole », « à la collectivité »: the authority itself, which then receives. */
  self: boolean;
}

/** Nouns that name a body even in small letters: « l'association … », « la commune de … », « la copropriété … ». */
const BODY_NOUN = String.raw`(?:associations?|assoc\.?|societes?|ste|entreprises?|sarl|sasu?|s\.a\.r\.l\.?|s\.a\.s\.?|eurl|sci|scic|scop|scp|gie|gip|epic|spl|seml?|communes?|villes?|mairies?|communautes?|syndicats?|comites?|clubs?|unions?|federations?|confederations?|collectifs?|fondations?|fonds|centres?|maisons?|offices?|ecoles?|colleges?|lycees?|universites?|instituts?|chambres?|agences?|missions?|regies?|cooperatives?|compagnies?|cies?|theatres?|cinemas?|musees?|orchestres?|festivals?|amicales?|cercles?|foyers?|groupes?|groupements?|ligues?|etablissements?|hopital|hopitaux|ehpad|ccas|cias|mjc|ogec|apel|copro\b|coproprietes?|coproprietaires?|syndics?|synd|indivisions?|menages?|proprietaires?|bailleurs?|caisses?|mutuelles?|ordre|poles?|plateformes?|reseaux?|conservatoires?|paroisses?|secours|banques?|delegations?|sections?|cabinets?|editions?|radios?|coordinations?|organismes?|structures?|crèches?|creches?|ateliers?|choeurs?|harmonies?|fanfares?|bibliotheques?|laboratoires?|departement|region|metropole|parc|usagers|sdis|sivom|sivu|oph|etat)`;

/** « à », « au profit de », « en faveur du » … with the article. */
export const TO = String.raw`(?:(?:au profit|en faveur|au benefice|a destination|a l'intention|a l'attention|pour le compte) (?:de la |de l' ?|du |des |de |d')|aux? |(?:a|avec) (?:la |l' ?|les |le )?)`;

const BEGINS_BODY = new RegExp(`^${BODY_NOUN}(?![a-z'])`);

/** A noun for bodies stands here, or an acronym: « l'association … », « ASPTT ». */
export function beginsBody(flow: Flow, at: number): boolean {
  return BEGINS_BODY.test(flow.folded.slice(at, at + 30)) || /^\p{Lu}{2,}\b/u.test(flow.text.slice(at, at + 30));
}

/** What may stand after « à » with a capital and is no body: offices of the council itself, parts of the budget, dates. */
const NO_BODY =
  /^(?:monsieur|madame|m\.|mme)? ?(?:le |la |l')?(?:president|presidente|maire|vice-?president|adjoint|directeur|directrice|prefet|prefecture|tresorier|comptable|tresor|conseil (?:municipal|communautaire|metropolitain|de communaute|d'administration)|bureau|budget|chapitre|article|compte|titre|code|annexe|deliberation|convention|exercice|programme\b|projet\b|plan\b|annee|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|contrat de|appel a|journal officiel|assemblee|commission|rapport|reglement|dispositif|operation\b|cgct|cout|taux|montant|prix|nature|fonction|section de|total\b|signature|compter|hauteur|raison|cet effet|ce titre|nouveau)(?![a-z])/;

/** A noun alone that stands for a body named elsewhere. */
const GENERIC = new RegExp(
  String.raw`^(?:${BODY_NOUN}|beneficiaires?|interesse\w*|porteur\w* (?:de|du) projet)(?: (?:susvisee?|susnommee?|precitee?|suivantes?|ci-\S+|beneficiaires?|concernee?s?|culturelles?|sportives?|locales?|membres?|diverses?))*$`,
);

/** The authority itself, without its name. */
const SELF =
  /^(?:communaute(?: de communes| urbaine| d'agglomeration)?|(?:euro)?metropole|collectivite|agglomeration|epci)$/;

/** Where a name ends. */
const STOP = new RegExp(
  [
    AMOUNT,
    String.raw`[;:\n]`,
    String.raw`,(?! (?:d'|de la |de l'|du |des )?[a-z'’-]+ et (?:d'|de la |de l'|du |des )?[a-z'’-]+(?: [a-z]+){0,2}(?: d'un montant| une | pour | ${AMOUNT}| de ${AMOUNT}|\s?[;.\n]|$))`,
    String.raw`(?<=[a-z)]{3})\.(?:\s|$)`,
    String.raw`\((?:n°|n o|num|dossier|code|siret|\d|parties?|proprietaire|ci-|cf|voir|annexe|soit|au titre|pour|dont|ex[- ])`,
    String.raw` (?:- |– |— )`,
    String.raw` (?:de |d')(?:une? |la )?(?:${AMOUNT}|montant|somme|subvention|aide\b|participation|valeur|dotation|fonds de concours|contribution)`,
    String.raw` (?:une?|la|les|des|sa|cette|deux|trois|quatre) (?:\w+ )?(?:subvention|aide|somme|participation|dotation|contribution|avance|bourse|allocation)`,
    String.raw` (?:un|le|son) (?:\w+ )?(?:montant|financement|soutien|fonds de concours|concours|acompte)`,
    String.raw` (?:a hauteur|a raison|a compter|a titre|a l'occasion|a condition|afin|en vue|dans (?:le|la|les|un)|au (?:titre|profit|moyen|regard|vu|plus|prorata)|sous (?:reserve|forme|condition)|selon|suivant|suivante?s|conformement|permettant|correspondant|represente|domicili|situe|sise?\b|dont|qui|que|ayant|soit|s'elevant|fix(?:e|ant)|calcule|egale?|par\b|concernant|relati|portant|avec|lors|chacune?|chaque|tel|ci-|susvis|susnomm|precite|benefici|porteu|maitre|gestionnaire|organisat|pendant|durant|destine|et ce\b|figurant|liste[es]|mentionne|enumer|designe|annee|exercice|apres|sans|comme|est\b|sera|sont|ainsi que|n°|et (?:de )?${AMOUNT}|et (?:a|au|aux) |et (?:d'|de )\w+er\b|et (?:d'une?|une?|la) (?:subvention|aide|somme|participation)|et (?:\w+ ){0,2}(?:autoris|approuv|decid|dit|precis|charg|donn|habilit|sign))`,
    String.raw` en (?:(?:19|20)\d\d|fonctionnement|investissement|faveur|application|contrepartie|tant|complement|projet|nature|soutien|vertu|raison|reference|charge|fonction|reparation|remboursement|paiement|reglement|recompense|compensation)`,
    String.raw` sur (?:le budget|la base|presentation|justif|production|l'exercice|un\b|une\b|les credits|le compte|la periode)`,
    String.raw` pour (?!tous|la promotion|le developpement|l'insertion|l'emploi|les|la recherche|la protection|la sauvegarde|la defense|personnes)`,
    String.raw` au 20\d\d`,
  ].join('|'),
  'g',
);

const LONGEST_NAME = 170;

/**
 * @param flow the act
 * @param masked its text with amounts marked
 * @param at just after one of {@link TO}
 * @param end where the clause ends
 */
export function recipientAt(flow: Flow, masked: string, at: number, end: number): Recipient | undefined {
  const quote = /^["«] ?/.exec(masked.slice(at, at + 2))?.[0].length ?? 0;
  const folded = masked.slice(at + quote, Math.min(end, at + LONGEST_NAME + 1));
  if (NO_BODY.test(folded)) return undefined;
  const person = personAt(flow.text, at, end);
  const isNamed = /^\p{Lu}|^\d+ (?:rue|bis|av)/u.test(flow.text.slice(at + quote));
  const isBody = BEGINS_BODY.test(folded);
  if (!isNamed && !isBody && !person?.civility) return undefined;
  const nameEnd = endOfName(flow.text, masked, at, end);
  if (nameEnd === undefined) return undefined;
  const printed = flow.text.slice(at, nameEnd);
  const name = printed.replace(/\s+/g, ' ');
  const words = flow.folded.slice(at, nameEnd);
  return { name, generic: GENERIC.test(words), self: SELF.test(words), start: at, end: nameEnd };
}

/** Nothing where the name does not end within reach: it was not understood. */
export function endOfName(text: string, masked: string, at: number, end: number): number | undefined {
  const reach = masked.slice(at, Math.min(end, at + LONGEST_NAME));
  let stop = reach.length === end - at ? reach.length : undefined;
  for (const match of reach.matchAll(STOP)) {
    if (match.index === 0) return undefined;
    const before = text.slice(at, at + match.index);
    const letter = /^ (\p{L})/u.exec(text.slice(at + match.index, at + match.index + 2))?.[1];
    // « Nord Est », « Ensemble Pour Tous »: a capital belongs to the name, unless all is in capitals.
    if (letter !== undefined && /\p{Lu}/u.test(letter) && /\p{Ll}{2}/u.test(before)) continue;
    if (match[0].startsWith(' pour ') && BEFORE_PURPOSE.test(before.trim())) continue;
    stop = match.index;
    break;
  }
  if (stop === undefined) return undefined;
  const printed = text
    .slice(at, at + stop)
    .replace(/[\s,.:;–—-]+$/, '')
    // « (CRES) » is part of a name, « (prêt de la salle) » a remark.
    .replace(/\s*\((?!\p{Lu})[^)]*\)?$/u, '');
  return printed.length > 1 ? at + printed.length : undefined;
}

/** « l'association pour la mémoire … »: right after its noun, the purpose is part of the name. */
const BEFORE_PURPOSE =
  /^(?:l'|la |le )?(?:association|union|agence|comit[eé]|centre|fonds|f[eé]d[eé]ration|groupement|collectif|maison|soci[eé]t[eé]|institut|mission|ligue|fondation)$/i;

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
