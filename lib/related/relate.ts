/** One act and those that may be tied to it → what came before, what came after, and why. */
import type { RelatedAct, RelatedActs } from '../model/related.ts';
import { grantedCents } from './amount-change.ts';
import { authorityWords, sameAct, sameAuthority, sameBody, sameSitting } from './authority.ts';
import { citesNumber } from './citation.ts';
import type { KnownAct } from './known-act.ts';
import { agreedNames, NameBook } from './name-book.ts';
import { partyOf } from './party.ts';
import { rankOf, type Ties, tiesBetween } from './ties.ts';

/**
 * @param candidates acts that share a key with it, in any order; itself and duplicates may be among them
 * @returns each related act once, with all its reasons, the best first
 */
export function relate(known: KnownAct, candidates: readonly KnownAct[]): RelatedActs {
  const others = distinctActs(candidates.filter((other) => sameAuthority(known, other) && !sameAct(known, other)));
  const all = [known, ...others];
  const agreed = agreedNames(all.map(({ learnt }) => learnt));
  const mine = partyOf(known, new NameBook(known.learnt, agreed));
  const theirs = others.map((other) => partyOf(other, new NameBook(other.learnt, agreed)));
  const around = {
    everybody: [mine, ...theirs].flatMap(({ beneficiaries }) => beneficiaries.map(({ body }) => body)),
    place: authorityWords(known),
    sittingSize: (of: KnownAct) => all.filter((one) => sameSitting(one, of)).length,
  };

  const related: RelatedActs = { earlier: [], later: [], sameSession: [] };
  for (const other of theirs) {
    const list = listFor(known, other.known);
    if (list === undefined) continue;
    const ties = tiesBetween(mine, other, around);
    if (ties.reasons.length > 0 || list === 'sameSession') related[list].push(toRelatedAct(other.known, ties));
  }
  related.earlier.sort((a, b) => compareText(b.session, a.session) || strength(a) - strength(b));
  related.later.sort((a, b) => compareText(a.session, b.session) || strength(a) - strength(b));
  related.sameSession.sort((a, b) => strength(a) - strength(b) || compareText(a.number, b.number));
  return related;
}

/** One of each act that is known from several files. */
function distinctActs(acts: readonly KnownAct[]): KnownAct[] {
  const distinct: KnownAct[] = [];
  for (const act of acts) if (!distinct.some((one) => sameAct(one, act))) distinct.push(act);
  return distinct;
}

/** Acts of the same day by another body of the authority are neither before nor after, and of another sitting. */
function listFor(known: KnownAct, other: KnownAct): keyof RelatedActs | undefined {
  const [mine, theirs] = [known.act.session?.value, other.act.session?.value];
  if (mine === undefined || theirs === undefined) {
    // Without a date, only a citation tells the order.
    if (citesNumber(known, other)) return 'earlier';
    return citesNumber(other, known) ? 'later' : undefined;
  }
  if (mine === theirs) return sameBody(known, other) ? 'sameSession' : undefined;
  return theirs < mine ? 'earlier' : 'later';
}

function toRelatedAct({ source, act }: KnownAct, ties: Ties): RelatedAct {
  const granted = grantedCents(act.grants);
  return {
    source,
    ...(act.number ? { number: act.number.value } : {}),
    ...(act.session ? { session: act.session.value } : {}),
    ...(act.title ? { title: act.title.value } : {}),
    ...(act.body ? { body: act.body.value } : {}),
    ...(granted === undefined ? {} : { grantedCents: granted }),
    ...ties,
  };
}

const compareText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

const strength = ({ reasons }: RelatedAct): number => Math.min(Infinity, ...reasons.map(rankOf));
