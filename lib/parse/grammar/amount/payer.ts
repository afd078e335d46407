/** Who pays an amount, where that is another than the authority: « la Caisse des X attribue à la Ville une aide de N ». */
import type { AmountRole } from '../../../model/reading.ts';
import { namesAuthority } from '../../grants/names.ts';
import type { Span } from '../../text/flow.ts';
import type { ActText } from '../../zones.ts';
import { recipientAt, TO } from '../grants/recipients.ts';
import { funderOf } from './funders.ts';
import { moneyOf } from './money.ts';
import type { Governed } from './roles.ts';

/** Roles that a funder's name does not change: what was asked of it, or is only a part of something. */
const OWN_ROLES: ReadonlySet<Governed> = new Set(['requested', 'advance', 'balance', 'earlier', 'total']);

export interface Payer {
  name: string;
  role: AmountRole;
}

/** Funders that pay to authorities, and their verbs. */
const PAYS =
  /(?:^|[.;:,]\s|\bque )(?:la |le |les |l')(?<payer>[^\n.;:,]{3,70}?) (?:attribue|verse|accorde|alloue|apporte|octroie|participe|contribue|finance|a attribue|a verse|a accorde|a alloue|attribuera|versera)(?:nt)?\b(?<rest>[^\n;]{0,140})$/;
const TO_WHOM = new RegExp(`(?<![a-z'])${TO}`, 'g');
const REACH = 240;

/**
 * Who pays an amount, if it is another than the authority: to the authority (`received`), or beside it (`share`).
 *
 * @param role what the words next to the amount say it is
 */
export function payerOf(act: ActText, amount: Span, from: number, role: Governed): Payer | undefined {
  if (OWN_ROLES.has(role)) return undefined;
  const { masked } = moneyOf(act.flow);
  return payerBefore(act, masked, amount.start, from) ?? shareOf(act, masked, amount, from);
}

/** « l'ANAH y participe pour N », « N de l'État »: the share of another funder. */
function shareOf({ flow }: ActText, masked: string, amount: Span, from: number): Payer | undefined {
  const reach = masked.slice(Math.max(from, amount.start - REACH), amount.start);
  const cut = Math.max(
    reach.lastIndexOf('\n'),
    reach.lastIndexOf('. '),
    reach.search(/[\uFDD0\uFDD1](?=[^\uFDD0\uFDD1]*$)/),
  );
  const before = reach.slice(cut + 1);
  const funder = funderOf(before, masked.slice(amount.end, amount.end + REACH));
  if (!funder) return undefined;
  const base = funder.side === 'after' ? amount.end : amount.start - before.length;
  return { name: withoutVerb(flow.text.slice(base + funder.start, base + funder.end)), role: 'share' };
}

/** « Région intervenant pour »: a region's name goes on in capitals only. */
function withoutVerb(name: string): string {
  return /^(?:r[ée]gion|d[ée]partement)/i.test(name) ? name.replace(/\s(?!d[eu]s?\s|l[ae]\s)\p{Ll}.*$/u, '') : name;
}

/** Looks for a payer in the words of the sentence before an amount; its recipient must be the authority itself. */
function payerBefore(act: ActText, masked: string, at: number, from: number): Payer | undefined {
  const start = Math.max(from, at - REACH);
  const sentenceStart =
    start + Math.max(masked.slice(start, at).lastIndexOf('\n'), masked.slice(start, at).lastIndexOf('. ')) + 1;
  const sentence = masked.slice(sentenceStart, at);
  const match = PAYS.exec(sentence);
  const payer = match?.groups?.['payer'];
  if (!match || payer === undefined) return undefined;
  const begin = sentenceStart + match.index + match[0].indexOf(payer);
  const name = act.flow.text.slice(begin, begin + payer.length);
  if (namesAuthority(name, act)) return undefined;
  return receivesItself(act, masked, begin + payer.length, at) ? { name, role: 'received' } : undefined;
}

function receivesItself(act: ActText, masked: string, from: number, to: number): boolean {
  for (const match of masked.slice(from, to).matchAll(TO_WHOM)) {
    const at = from + match.index + match[0].length;
    if (
      /^(?:notre|la|le)? ?(?:ville|commune|metropole|collectivite|communaute|departement|region)\b/.test(
        masked.slice(at, to),
      )
    )
      return true;
    const recipient = recipientAt(moneyOf(act.flow), at, to);
    if (recipient && namesAuthority(recipient.name, act)) return true;
  }
  return false;
}
