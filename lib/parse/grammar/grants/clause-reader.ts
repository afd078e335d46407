/** From the words of a clause to its tokens. */
import type { Money } from '../amount/money.ts';
import { funderOf } from '../amount/funders.ts';
import { governed } from '../amount/roles.ts';
import { beginsBody, recipientAt, type Recipient } from './recipients.ts';
import { GRANTS_AFRESH, TOKENS, type Token, type TokenKind } from './tokens.ts';

const CONVENTION = /\b(?:conventions?|avenants?|contrats?|partenariats?)\b/;
const IN_KIND =
  /\b(?:subventions?|aides?|contributions?|dons?|avantages?|participations?) en nature\b|\bmise(?:s)? a disposition (?:gracieuse|gratuite|a titre (?:gratuit|gracieux))|\bcession,? (?:gratuite|gracieuse|a titre (?:gratuit|gracieux))/;
/** « X, association dont le siège est à Y, … », « à la SCI X, au bénéfice de la société Y, »: what is added to a name names nobody else. */
const APPOSITION =
  /^,? (?:(?:association|societe|organisme|structure|etablissement|cooperative) |dont |qui |represente|sise? |situe|domicili|porteu|loi )[^,;\uFDD0]{0,160}(?=,)|^, (?:au (?:benefice|profit) |pour le compte )[^,;\uFDD0]{3,120}(?=,)/;
/** « à X, ou à toute société qui s'y substituerait, »: who may receive in its place is nobody yet. */
const SUBSTITUTE =
  /^,? (?:et\/)?ou (?:a |au |pour |le )?(?:toute?s?|tout|son|sa|ses) (?:autres? )?(?:personnes?|societes?|structures?|organismes?|entites?|etablissements?|credits?[- ]bail\w*)[^,;\uFDD0]{0,120}?(?=,|;|\.?\s?$| une? )|^, ou (?:a |au )[^,;\uFDD0]{3,120}(?=,)/;
/** « porter le montant de la subvention à 7 000 € »: what comes on top is not said. */
const RAISED = /\bport(?:ant|er|e|ent) [^;\n]{0,120}$/;
/** « un fonds de concours plafonné à N »: what is granted, where nothing else says how much; « 30 % du coût, plafonné à N » is a rate. */
const GIVEN_UP_TO =
  /(?<!\d ?%[^\uFDD0]*)\b(?:subvention|aide|participation|dotation|fonds de concours|contribution)s?(?: (?:financiere|exceptionnelle?|annuelle|maximale?|de fonctionnement|d'investissement|d'equipement)){0,2},? (?:(?:d'un montant |a )?plafonnee?s? (?:a (?:hauteur de |la somme de |un montant de )?|au montant de )|dans la limite (?:de |d'un montant de )|(?:d'un montant )?(?:au )?maximum de |ne pouvant exceder )$/;
const FOR = /^pour (?:la |l' ?|les |le )?/;

/** No sentence that anybody wrote has more. */
const MOST_TOKENS = 500;

/** Reads one clause; it ends before the first word of signing or booking. */
export class ClauseReader {
  end: number;
  readonly #tokens: Token[] = [];
  /** « pour l'organisation du salon à … »: names in what a grant is for receive nothing. */
  #inPurpose = false;
  /** « signer la convention et verser …»: nothing counts until a verb grants. */
  #skipping = false;

  readonly inKind: boolean;
  readonly #prose: Money;
  readonly #start: number;

  readonly #implicit: boolean;

  constructor(prose: Money, start: number, end: number, implicit: boolean) {
    this.#prose = prose;
    this.#start = start;
    this.end = end;
    this.#implicit = implicit;
    this.inKind = IN_KIND.test(prose.masked.slice(start, end));
  }

  read(): Token[] {
    // Matching on the clause alone: a clause without tokens must not send the pattern through the rest of the act.
    const own = this.#prose.masked.slice(this.#start, this.end);
    TOKENS.lastIndex = 0;
    for (let match = TOKENS.exec(own); match !== null; match = TOKENS.exec(own)) {
      const at = this.#start + match.index;
      if (at >= this.end || this.#tokens.length > MOST_TOKENS) break;
      const next = this.#take(match.groups ?? {}, at, at + match[0].length);
      TOKENS.lastIndex = Math.max(next - this.#start, match.index + 1);
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
      const body = this.#lacksBody() ? this.#bodyAfterFor(at) : undefined;
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

  /** No body yet, or « 300 € pour le Comité et 200 € »: another amount has come. */
  #lacksBody(): boolean {
    if (this.#implicit || !this.#has('R')) return true;
    const count = (kind: TokenKind) => this.#tokens.filter((token) => token.kind === kind).length;
    return this.#tokens.at(-1)?.kind === 'A' && count('A') > count('R');
  }

  #takeRecipient(at: number, to: number): number {
    if (this.#inPurpose && this.#has('R')) return at + 1;
    // « à l'Université, pour le compte du laboratoire, »: who receives was named.
    if (this.#prose.masked.startsWith('pour le compte', at) && this.#has('R')) return to;
    // « convention avec X fixant la subvention à … »: a partner receives only by a convention.
    if (this.#prose.masked.startsWith('avec', at) && !CONVENTION.test(this.#prose.masked.slice(this.#start, at)))
      return to;
    // « à La Ferme »: an article with a capital belongs to the name.
    const capital = /(?<=\p{Ll} )(?:L[ae]s? |L')$/u.exec(this.#prose.text.slice(at, to))?.[0].length ?? 0;
    const recipient = recipientAt(this.#prose, to - capital, this.end);
    return recipient ? this.#takeBody(recipient, at) : at + 1;
  }

  #takeBody(recipient: Recipient, at: number): number {
    const named = recipient.generic ? this.#namedAfter(recipient) : undefined;
    if (named) return this.#takeBody(named, at);
    const kind = kindOf(recipient, this.#prose.masked, at, this.#tokens);
    this.#tokens.push({ kind, start: recipient.start, end: recipient.end, recipient });
    const rest = this.#prose.masked.slice(recipient.end, this.end);
    return recipient.end + (SUBSTITUTE.exec(rest) ?? APPOSITION.exec(rest) ?? [''])[0].length;
  }

  /** « à la fédération qui les réunit, le Carillon, une aide »: the name follows what it is. */
  #namedAfter({ end }: Recipient): Recipient | undefined {
    const aside = APPOSITION.exec(this.#prose.masked.slice(end, this.end))?.[0].length ?? 0;
    const lead = /^, (?:le |la |les |l')(?=\p{Lu})/u.exec(this.#prose.text.slice(end + aside, end + aside + 6));
    if (lead === null) return undefined;
    const named = recipientAt(this.#prose, end + aside + lead[0].length, this.end);
    return named?.generic === false ? named : undefined;
  }

  /** « subvention pour l'association X »: « pour » is followed by who receives only where a body is named right after it. */
  #bodyAfterFor(at: number): Recipient | undefined {
    const lead = FOR.exec(this.#prose.masked.slice(at, at + 12))?.[0].length;
    if (lead === undefined) return undefined;
    const article = /^pour (?:Les? |La |L')/u.exec(this.#prose.text.slice(at, at + 9));
    const isNamed = this.#implicit && /\p{Lu}/u.test(this.#prose.text.charAt(at + lead));
    if (!beginsBody(this.#prose, at + lead) && !isNamed) return undefined;
    if (article) return recipientAt(this.#prose, at + 'pour '.length, this.end);
    const recipient = recipientAt(this.#prose, at + lead, this.end);
    return recipient?.generic === true ? undefined : recipient;
  }

  #takeAmount(at: number, to: number): number {
    const amount = this.#prose.at(at);
    if (!amount) return to;
    this.#inPurpose = false;
    const role = governed(this.#prose.masked, amount, this.#start);
    // « 300 € à X et 200 € à Y, soit un montant total de 500 € »: of one amount alone, the total is what is granted.
    const mayBeGranted =
      role === undefined ||
      role === 'granted' ||
      (role === 'total' && !this.#has('A') && !RAISED.test(this.#prose.masked.slice(this.#start, at))) ||
      (role === 'other' && this.inKind) ||
      (role === 'ceiling' && !this.#has('A') && GIVEN_UP_TO.test(this.#prose.masked.slice(this.#start, at)));
    if (mayBeGranted && this.#isShare(at, to)) {
      this.#tokens.push({ start: at, end: to, amount, kind: 'a', role: 'share' });
      return to;
    }
    this.#tokens.push({ start: at, end: to, amount, ...(mayBeGranted ? { kind: 'A' } : { kind: 'a', role }) });
    return to;
  }

  /** « une aide de 500 €, la Région intervenant pour 300 € »: after one amount, another that somebody else pays. */
  #isShare(at: number, to: number): boolean {
    const last = this.#tokens.findLast((token) => token.kind === 'A');
    if (!last) return false;
    const { masked } = this.#prose;
    return funderOf(masked.slice(last.end, at), masked.slice(to, this.end)) !== undefined;
  }

  #has(...kinds: readonly TokenKind[]): boolean {
    return this.#tokens.some((token) => kinds.includes(token.kind));
  }
}

function kindOf(recipient: Recipient, masked: string, at: number, tokens: readonly Token[]): 'R' | 'J' | 'r' | 'Q' {
  if (recipient.self) return 'Q';
  if (recipient.generic) return 'r';
  const previous = tokens.at(-1);
  const joins =
    previous?.recipient !== undefined && /(?:\bet|ainsi que|,|&) $/.test(masked.slice(Math.max(0, at - 12), at));
  return joins ? 'J' : 'R';
}
