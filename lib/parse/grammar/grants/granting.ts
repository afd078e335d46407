/** Whether a clause gives money away, and which of its tokens say so. */
import { AMOUNT } from '../amount/money.ts';
import { GRANTS_AFRESH, type Token } from './tokens.ts';

/** « suite à la demande de l'association, attribue une subvention »: what was asked stands before the verb that grants. */
export function sinceRequest(tokens: readonly Token[], masked: string): readonly Token[] {
  const request = tokens.findIndex((token) => token.kind === 'Q');
  if (request < 0) return tokens;
  // « attribue 500 € au lieu des 800 € demandés »: asked for, in passing.
  const verb = tokens.findIndex((token) => token.kind === 'V');
  if (verb >= 0 && verb < request && !tokens[request]?.recipient) return tokens.filter((token) => token.kind !== 'Q');
  const grants = tokens.findIndex(
    (token, index) => index > request && token.kind === 'V' && GRANTS_AFRESH.test(masked.slice(token.start, token.end)),
  );
  return grants < 0 ? tokens : tokens.slice(grants);
}

/**
 * « une subvention pour les travaux de la salle d'un montant de 500 € »: the noun next to the amount is not what it is
 * the amount of. That is only believed of the only amount of a clause without a rate.
 */
export function freeLoneAmount(tokens: readonly Token[], masked: string, start: number, end: number): Token[] {
  const amounts = tokens.filter((token) => token.amount);
  const [only] = amounts;
  if (amounts.length !== 1 || only?.kind !== 'a' || only.role !== 'cost') return [...tokens];
  const before = masked.slice(Math.max(start, only.start - 40), only.start);
  if (!/ d'un montant (?:\w+ ){0,2}de $| a hauteur de $/.test(before) || masked.slice(start, end).includes('%'))
    return [...tokens];
  return tokens.map((token) =>
    token === only
      ? { kind: 'A', start: only.start, end: only.end, ...(only.amount ? { amount: only.amount } : {}) }
      : token,
  );
}

/** « prend acte que la Région attribue … », « rappelle que l'État verse … »: told of others. */
const ONLY_TELLS =
  /(?:prend(?:re)? acte|constat\w+|rappel\w+|prend(?:re)? connaissance|note[rs]?|considerant|sachant) (?:que\b|qu'|de\b|du\b|d')(?![^;\n]*\b(?:et|puis) (?:d'|de )?(?:decide|attribue|accorde|alloue|octroie|verse))[^;\n]{0,110}$|\bque (?:la|le|l'|les) ?(?:region|departement|etat|europe|anah|ademe|caf|caisse|agence de l'eau|prefet)\b[^,;\n]{0,60}$/;

/** In kind, the noun is enough: « mise à disposition …, qui constitue une subvention en nature »; a loan may be one too. */
export function isGivenInKind(tokens: readonly Token[]): boolean {
  return (
    tokens.some((token) => token.kind === 'M' || token.kind === 'R') && tokens.every((token) => token.kind !== 'Q')
  );
}

/** A verb and a noun of granting, or a verb right before an amount for a body that lives on subsidies. */
export function isGranting(tokens: readonly Token[], masked: string): boolean {
  const [first] = tokens;
  if (!first || ONLY_TELLS.test(masked.slice(Math.max(0, first.start - 120), first.end))) return false;
  if (tokens.some((token) => token.kind === 'Q' || token.kind === 'N')) return false;
  const verb = tokens.find((token) => token.kind === 'V');
  if (!verb) return false;
  if (tokens.some((token) => token.kind === 'M')) return true;
  // Without a noun for it, money is given away by a verb that means it, or to a body that lives on subsidies.
  const bodies = tokens.filter((token) => token.recipient);
  const isGift =
    GIVES.test(masked.slice(verb.start, verb.end)) &&
    !bodies.some((token) => PERSON.test(masked.slice(token.start, token.end)));
  const isSubsidised = bodies.every((token) => SUBSIDISED.test(masked.slice(token.start, token.end)));
  if (bodies.length === 0 || !(isGift || isSubsidised)) return false;
  const [next] = tokens.filter((token) => token.start > verb.start);
  // « verser à X une somme globale de 500 € »: the amount may follow the body.
  const from = next?.recipient ? next.end : verb.end;
  return AMOUNT_NEXT.test(masked.slice(from, from + 120));
}

/** A person may be allowed money for a damage or for work; only a noun tells that it is an aid. */
const PERSON = /^(?:mm?|mmes?|mlle|monsieur|madame)\b/;
/** « allouer », « octroie »: whatever body receives it. « verser » may as well be paying a bill. */
const GIVES = /^(?:attribu|allou|accord|octro|individualis)/;

const SUBSIDISED =
  /\b(?:associati\w+|clubs?|comites?|amicales?|ecoles?|coop\w*|radios?|federations?|unions?|foyers?|secours|mjc|ogec|apel|ccas|collectifs?|compagnies?|harmonies?|chorales?|parents d'eleves|sapeurs|theatres?|ensembles?|orchestres?|festivals?)\b/;
/** « octroyer 500 € », « allouer la somme de 500 € » */
const AMOUNT_NEXT = new RegExp(
  String.raw`^(?:, (?:au titre|dans le cadre|en application) [^,;\uFDD0]{2,70})?(?:,| ?:)?(?: a hauteur de| (?:la|une) somme(?: \w+)? de| (?:un|le) montant (?:\w+ )?de)? ${AMOUNT}`,
);
