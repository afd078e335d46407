/** Who decided, and when: acts are compared within one authority, and told apart by their sittings. */
import { foldText, wordsOf, isSmallWord } from './fold.ts';
import type { KnownAct } from './known-act.ts';

/** « Ville de X », « Commune de X », « Mairie de X » are one authority; « X Métropole » is another. */
const COMMUNE = /^(?:commune|ville|mairie)$/u;

const nameWords = (name: string): string[] =>
  wordsOf(name)
    .filter((word) => !isSmallWord(word) && !COMMUNE.test(word))
    .toSorted();

function hostOf(address: string): string {
  return /^[a-z]+:\/\/([^/?#]+)/iu.exec(address)?.[1]?.toLowerCase() ?? '';
}

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

export const sameBody = (one: KnownAct, other: KnownAct): boolean =>
  sameBodyName(one.act.body?.value, other.act.body?.value);

/** The same body of one authority; a body that is not printed may be any. */
export function sameBodyName(mine: string | undefined, theirs: string | undefined): boolean {
  if (mine === undefined || theirs === undefined) return true;
  const [few, many] = [nameWords(mine), nameWords(theirs)].toSorted((a, b) => a.length - b.length);
  // « Bureau », « Bureau métropolitain », « Bureau de X Métropole ».
  return few !== undefined && many !== undefined && few.every((word) => many.includes(word) || isQualifier(word));
}

/** Says of which authority the body is, not which body it is. */
const QUALIFIER = /^(?:metropol|municipal|communautaire|communal|syndical)/u;
const isQualifier = (word: string): boolean => QUALIFIER.test(word);

/** The same body of one authority, on the same day. Both acts are of one authority. */
export const sameSitting = (one: KnownAct, other: KnownAct): boolean =>
  one.act.session !== undefined && one.act.session.value === other.act.session?.value && sameBody(one, other);

/** One act in two files: authority, sitting and number are the same. Nothing else suffices to say so, a title least of all. */
export const sameNumberedAct = (one: KnownAct, other: KnownAct): boolean =>
  one.source.actId !== other.source.actId &&
  one.act.number !== undefined &&
  other.act.number !== undefined &&
  sameAct(one, other);

/** The same act in two files (or the very same record): the same number, or else the same title, of one sitting. */
export function sameAct(one: KnownAct, other: KnownAct): boolean {
  if (one.source.actId === other.source.actId) return true;
  if (!sameSitting(one, other) || !sameAuthority(one, other)) return false;
  const [mine, theirs] = [one.act.number?.value, other.act.number?.value];
  if (mine !== undefined && theirs !== undefined) return mine.toUpperCase() === theirs.toUpperCase();
  const title = foldText(one.act.title?.value ?? '');
  return title !== '' && title === foldText(other.act.title?.value ?? '');
}
