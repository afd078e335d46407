/**
 * A point of the dispositif as the tokens that matter to a grant. Rules match the order of the tokens (the shape), so
 * that each reads one construction of French and none of them needs to know how amounts or names are printed.
 */
import type { AmountRole } from '../../../model/reading.ts';
import type { Flow, Span } from '../../text/flow.ts';
import type { Amount } from '../amount/lex-amounts.ts';
import { AMOUNT, moneyOf } from '../amount/money.ts';
import { governed } from '../amount/roles.ts';
import { CUT, GRANT_VERB, MONEY_NOUN, NOT_A_GRANT, PURPOSE, REQUEST } from './lexicon.ts';
import { beginsBody, recipientAt, TO, type Recipient } from './recipients.ts';

/**
 * - `V` a word of granting, `M` a noun for what is granted;
 * - `A` an amount that may be granted, `a` one that has another part in the sentence;
 * - `R` who receives, `J` one more that shares the amount (« à X et à Y »), `r` somebody named elsewhere (« à l'association »);
 * - `E` « chacune »; `P` « ci-dessus », « suivantes »: what is granted stands elsewhere;
 * - `Q` asking, `N` what is no grant.
 */
export type TokenKind = 'V' | 'M' | 'A' | 'a' | 'R' | 'J' | 'r' | 'E' | 'P' | 'Q' | 'N';

export interface Token extends Span {
  kind: TokenKind;
  amount?: Amount;
  role?: AmountRole;
  recipient?: Recipient;
}

export interface Clause extends Span {
  tokens: readonly Token[];
  /** The tokens' kinds; a run of `V` and `M` is one `G`. */
  shape: string;
  /** A verb and a noun of granting, or a verb right before an amount. */
  grants: boolean;
  /** « subvention en nature », « mise à disposition gracieuse »: things or rooms, whose value may be printed. */
  inKind: boolean;
}

const CONVENTION = /\b(?:conventions?|avenants?|contrats?|partenariats?)\b/;
const IN_KIND =
  /\b(?:subventions?|aides?|contributions?|dons?|avantages?|participations?) en nature\b|\bmise(?:s)? a disposition (?:gracieuse|gratuite|a titre (?:gratuit|gracieux))/;
/** « X, association dont le siège est à Y, … »: what is added to a name names nobody else. */
const APPOSITION =
  /^,? (?:(?:association|societe|organisme|structure|etablissement|cooperative) |dont |qui |represente|sise? |situe|domicili|porteu|loi )[^,;\uFDD0]{0,160}(?=,)/;
const FOR = /^pour (?:la |l' ?|les |le )?/;

const POINTER = String.raw`(?:ci-?(?:dessus|dessous|apres|avant|joint\w*|annexe\w*)|suivante?s?|susvisee?s?|precitee?s?|(?:dans|selon|par|au|le) (?:le |les )?tableaux?|telles? que|tels? que|en annexe|annexee?s?|listee?s?|proposee?s?|mentionnee?s?|enumeree?s?|detaillee?s?)`;

const TOKENS = new RegExp(
  [
    `(?<cut>(?<![a-z])${CUT}(?![a-z]))`,
    `(?<N>(?<![a-z])${NOT_A_GRANT}(?![a-z]))`,
    `(?<Q>(?<![a-z])${REQUEST}(?![a-z]))`,
    `(?<M>(?<![a-z])${MONEY_NOUN}(?![a-z]))`,
    `(?<V>(?<![a-z])${GRANT_VERB}(?![a-z]))`,
    `(?<A>${AMOUNT})`,
    `(?<purpose>(?<![a-z])${PURPOSE})`,
    String.raw`(?<E>(?<![a-z])(?:chacune?|chaque)(?![a-z]))`,
    `(?<P>(?<![a-z])${POINTER}(?![a-z]))`,
    `(?<to>(?<![a-z'])${TO})`,
  ].join('|'),
  'g',
);

/** A verb that grants wherever it stands, so that what was said before it does not matter. */
const GRANTS_AFRESH = /^(?:attribu|allou|accord|octro)(?!tion)|^vers(?:e|er|ent)$/;

/** Reads one clause; what follows the first word of signing or booking is not part of it. */
export function readClause(flow: Flow, start: number, end: number): Clause {
  const { masked } = moneyOf(flow);
  const reader = new ClauseReader(flow, masked, start, end);
  const tokens = sinceRequest(freeLoneAmount(reader.read(), masked, start, reader.end), masked);
  const { inKind } = reader;
  const grants = isGranting(tokens, masked) || (inKind && isOfMoney(tokens));
  return { start, end: reader.end, tokens, shape: shapeOf(tokens), grants, inKind };
}

/** No sentence that anybody wrote has more. */
const MOST_TOKENS = 500;

class ClauseReader {
  end: number;
  readonly #tokens: Token[] = [];
  /** « pour l'organisation du salon à … »: names in what a grant is for receive nothing. */
  #inPurpose = false;
  /** « signer la convention et verser …»: nothing counts until a verb grants. */
  #skipping = false;

  readonly inKind: boolean;
  readonly #flow: Flow;
  readonly #masked: string;
  readonly #start: number;

  constructor(flow: Flow, masked: string, start: number, end: number) {
    this.#flow = flow;
    this.#masked = masked;
    this.#start = start;
    this.end = end;
    this.inKind = IN_KIND.test(masked.slice(start, end));
  }

  read(): Token[] {
    const pattern = new RegExp(TOKENS.source, 'g');
    // Matching on the clause alone: a clause without tokens must not send the pattern through the rest of the act.
    const own = this.#masked.slice(this.#start, this.end);
    for (let match = pattern.exec(own); match !== null; match = pattern.exec(own)) {
      const at = this.#start + match.index;
      if (at >= this.end || this.#tokens.length > MOST_TOKENS) break;
      const next = this.#take(match.groups ?? {}, at, at + match[0].length);
      pattern.lastIndex = Math.max(next - this.#start, match.index + 1);
    }
    return this.#tokens;
  }

  /** Takes one match; returns where to look on. */
  #take(groups: Record<string, string | undefined>, at: number, to: number): number {
    if (groups['cut'] !== undefined) {
      if (this.#has('A', 'R', 'P') || (this.#has('V') && this.#has('M'))) this.end = at;
      else {
        this.#tokens.length = 0;
        this.#skipping = true;
      }
      return to;
    }
    if (this.#skipping) {
      if (groups['V'] === undefined || !GRANTS_AFRESH.test(groups['V'])) return to;
      this.#skipping = false;
    }
    if (groups['purpose'] !== undefined) {
      const body = this.#has('R') ? undefined : this.#bodyAfterFor(at);
      if (body) return this.#takeBody(body, at);
      this.#inPurpose = this.#has('A', 'R');
      return to;
    }
    if (groups['to'] !== undefined) return this.#takeRecipient(at, to);
    if (groups['A'] !== undefined) return this.#takeAmount(at, to);
    const kind = (['N', 'Q', 'M', 'V', 'E', 'P'] as const).find((name) => groups[name] !== undefined);
    if (kind === undefined || (this.#inPurpose && kind !== 'M' && kind !== 'P')) return to;
    if (kind === 'M') this.#inPurpose = false;
    this.#tokens.push({ kind, start: at, end: to });
    return to;
  }

  #takeRecipient(at: number, to: number): number {
    if (this.#inPurpose && this.#has('R')) return at + 1;
    // « convention avec X fixant la subvention à … »: a partner receives only by a convention.
    if (this.#masked.startsWith('avec', at) && !CONVENTION.test(this.#masked.slice(this.#start, at))) return to;
    // « à La Ferme »: an article with a capital belongs to the name.
    const capital = /(?<=\p{Ll} )(?:L[ae]s? |L')$/u.exec(this.#flow.text.slice(at, to))?.[0].length ?? 0;
    const recipient = recipientAt(this.#flow, this.#masked, to - capital, this.end);
    return recipient ? this.#takeBody(recipient, at) : at + 1;
  }

  #takeBody(recipient: Recipient, at: number): number {
    const kind = kindOf(recipient, this.#masked, at, this.#tokens);
    this.#tokens.push({ kind, start: recipient.start, end: recipient.end, recipient });
    return recipient.end + (APPOSITION.exec(this.#masked.slice(recipient.end, this.end))?.[0].length ?? 0);
  }

  /** « subvention pour l'association X »: « pour » is followed by who receives only where a body is named right after it. */
  #bodyAfterFor(at: number): Recipient | undefined {
    const lead = FOR.exec(this.#masked.slice(at, at + 12))?.[0].length;
    if (lead === undefined || !beginsBody(this.#flow, at + lead)) return undefined;
    const recipient = recipientAt(this.#flow, this.#masked, at + lead, this.end);
    return recipient?.generic === true ? undefined : recipient;
  }

  #takeAmount(at: number, to: number): number {
    const amount = moneyOf(this.#flow).at(at);
    if (!amount) return to;
    this.#inPurpose = false;
    const role = governed(this.#masked, amount, this.#start);
    // « 300 € à X et 200 € à Y, soit un montant total de 500 € »: of one amount alone, the total is what is granted.
    const mayBeGranted =
      role === undefined ||
      role === 'granted' ||
      (role === 'total' && !this.#has('A')) ||
      (role === 'other' && this.inKind);
    this.#tokens.push({ start: at, end: to, amount, ...(mayBeGranted ? { kind: 'A' } : { kind: 'a', role }) });
    return to;
  }

  #has(...kinds: readonly TokenKind[]): boolean {
    return this.#tokens.some((token) => kinds.includes(token.kind));
  }
}

/** « suite à la demande de l'association, attribue une subvention »: what was asked stands before the verb that grants. */
function sinceRequest(tokens: readonly Token[], masked: string): readonly Token[] {
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

function kindOf(recipient: Recipient, masked: string, at: number, tokens: readonly Token[]): 'R' | 'J' | 'r' | 'Q' {
  if (recipient.self) return 'Q';
  if (recipient.generic) return 'r';
  const previous = tokens.at(-1);
  const joins =
    previous?.recipient !== undefined && /(?:\bet|ainsi que|,|&) $/.test(masked.slice(Math.max(0, at - 12), at));
  return joins ? 'J' : 'R';
}

/**
 * « une subvention pour les travaux de la salle d'un montant de 500 € »: the noun next to the amount is not what it is
 * the amount of. That is only believed of the only amount of a clause without a rate.
 */
function freeLoneAmount(tokens: readonly Token[], masked: string, start: number, end: number): Token[] {
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

function shapeOf(tokens: readonly Token[]): string {
  const kinds = tokens.filter((token) => token.kind !== 'a').map((token) => token.kind);
  return kinds.join('').replace(/[VM]+/g, 'G');
}

/** « prend acte que la Région attribue … », « rappelle que l'État verse … »: told of others. */
const ONLY_TELLS =
  /(?:prend(?:re)? acte|constat\w+|rappel\w+|prend(?:re)? connaissance|note[rs]?|considerant|sachant) (?:que\b|qu'|de\b|du\b|d')(?![^;\n]*\b(?:et|puis) (?:d'|de )?(?:decide|attribue|accorde|alloue|octroie|verse))[^;\n]{0,110}$|\bque (?:la|le|l'|les) ?(?:region|departement|etat|europe|anah|ademe|caf|caisse|agence de l'eau|prefet)\b[^,;\n]{0,60}$/;

/** In kind, the noun is enough: « mise à disposition …, qui constitue une subvention en nature »; a loan may be one too. */
function isOfMoney(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'M') && tokens.every((token) => token.kind !== 'Q');
}

function isGranting(tokens: readonly Token[], masked: string): boolean {
  const [first] = tokens;
  if (!first || ONLY_TELLS.test(masked.slice(Math.max(0, first.start - 120), first.end))) return false;
  if (tokens.some((token) => token.kind === 'Q' || token.kind === 'N')) return false;
  const verb = tokens.find((token) => token.kind === 'V');
  if (!verb) return false;
  if (tokens.some((token) => token.kind === 'M')) return true;
  // Without a noun for it, money is only given away if it goes to a body that lives on subsidies.
  const bodies = tokens.filter((token) => token.recipient);
  const isSubsidised = bodies.every((token) => SUBSIDISED.test(masked.slice(token.start, token.end)));
  return bodies.length > 0 && isSubsidised && AMOUNT_NEXT.test(masked.slice(verb.end, verb.end + 40));
}

const SUBSIDISED =
  /\b(?:associati\w+|clubs?|comites?|amicales?|ecoles?|coop\w*|radios?|federations?|unions?|foyers?|secours|mjc|ogec|apel|ccas|collectifs?|compagnies?|harmonies?|chorales?|parents d'eleves|sapeurs|theatres?)\b/;
/** « octroyer 500 € », « allouer la somme de 500 € » */
const AMOUNT_NEXT = new RegExp(String.raw`^(?: (?:la|une) somme(?: \w+)? de| un montant de)? ${AMOUNT}`);
