/** Who decided, and when: acts are compared within one authority, and told apart by their sittings. */
import { nameKey } from '../model/name-key.ts';
import { bodyKey, hostOf, nameWords } from '../model/same-act.ts';
import { foldText } from './fold.ts';
import type { KnownAct } from './known-act.ts';

/** Key of the authority: its folded name, else its SIREN, else the host that publishes its acts. Always something. */
export function authorityKey({ act, source }: KnownAct): string {
  const name = nameWords(act.authority?.value ?? '').join(' ');
  return name || act.siren?.value || hostOf(source.address);
}

/** Folded words of the authority's name. */
export const authorityWords = ({ act }: KnownAct): ReadonlySet<string> =>
  new Set(nameWords(act.authority?.value ?? ''));

export function sameAuthority(one: KnownAct, other: KnownAct): boolean {
  const sirens = [one.act.siren?.value, other.act.siren?.value];
  if (sirens[0] !== undefined && sirens[1] !== undefined) return sirens[0] === sirens[1];
  if (one.act.authority && other.act.authority) return authorityKey(one) === authorityKey(other);
  return hostOf(one.source.address) === hostOf(other.source.address);
}

/** The same body of one authority; a body that is not printed may be any. */
export function sameBody({ act: one }: KnownAct, { act: other }: KnownAct): boolean {
  if (one.body === undefined || other.body === undefined) return true;
  return bodyKey(one.body.value, one.authority?.value) === bodyKey(other.body.value, other.authority?.value);
}

/** The same body of one authority, on the same day. Both acts are of one authority. */
export const sameSitting = (one: KnownAct, other: KnownAct): boolean =>
  one.act.session !== undefined && one.act.session.value === other.act.session?.value && sameBody(one, other);

/** What is no other act, so that it is not told beside this one: more than the rule of `same-act.ts` takes for one act. */
export function sameAct(one: KnownAct, other: KnownAct): boolean {
  if (one.source.actId === other.source.actId) return true;
  if (!sameSitting(one, other) || !sameAuthority(one, other)) return false;
  const [mine, theirs] = [one.act.number?.value, other.act.number?.value];
  if (mine !== undefined && theirs !== undefined) return nameKey(mine) === nameKey(theirs);
  const title = foldText(one.act.title?.value ?? '');
  return title !== '' && title === foldText(other.act.title?.value ?? '');
}
