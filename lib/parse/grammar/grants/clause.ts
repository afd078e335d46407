/**
 * A point of the dispositif as the tokens that matter to a grant. Rules match the order of the tokens (the shape), so
 * that each reads one construction of French and none of them needs to know how amounts or names are printed.
 */
import type { Span } from '../../text/flow.ts';
import type { Money } from '../amount/money.ts';
import { ClauseReader } from './clause-reader.ts';
import { freeLoneAmount, isGranting, isGivenInKind, sinceRequest } from './granting.ts';
import type { Token } from './tokens.ts';

export interface Clause extends Span {
  tokens: readonly Token[];
  /** The tokens' kinds; a run of `V` and `M` is one `G`. */
  shape: string;
  /** A verb and a noun of granting, or a verb right before an amount. */
  grants: boolean;
  /** « subvention en nature », « mise à disposition gracieuse »: things or rooms, whose value may be printed. */
  inKind: boolean;
}

/**
 * Reads one clause; what follows the first word of signing or booking is not part of it.
 *
 * @param implicit the title says that money is given: « 300 € pour les Pagayeurs » needs no verb then
 */
export function readClause(prose: Money, start: number, end: number, implicit = false): Clause {
  const { masked } = prose;
  const reader = new ClauseReader(prose, start, end, implicit);
  const tokens = sinceRequest(freeLoneAmount(reader.read(), masked, start, reader.end), masked);
  const { inKind } = reader;
  const grants =
    isGranting(tokens, masked) || (inKind && isGivenInKind(tokens)) || (implicit && isListOfGifts(shapeOf(tokens)));
  return { start, end: reader.end, tokens, shape: shapeOf(tokens), grants, inKind };
}

/** « 300 € pour X, 150 € à Y »: nothing but sums and bodies. */
function isListOfGifts(shape: string): boolean {
  return /^P*(?:AR){2,}$/.test(shape);
}

function shapeOf(tokens: readonly Token[]): string {
  const kinds = tokens.filter((token) => token.kind !== 'a').map((token) => token.kind);
  return kinds.join('').replace(/[VM]+/g, 'G');
}
