/**
 * The page's address says what it shows: it can be bookmarked, and gone back to. It is the hash, which never leaves the browser.
 * Where the list was left is kept with the entry of the history, since nobody bookmarks it.
 */
import * as v from 'valibot';
import { viewFromQuery, viewToQuery } from '../../lib/collection/view-address.ts';
import { profileFrom, profileParameters } from '../../lib/model/profile-address.ts';
import type { LeftPlace, LibraryPlace, PlaceKeeper } from '../../lib/ui/library/library-state.ts';

const ACT = /^[0-9a-f]{64}#\d{1,6}$/;

const whole = v.pipe(v.number(), v.minValue(0));
const leftSchema = v.object({ top: whole, row: whole, from: v.exactOptional(whole) });

export function placeHash({ view, profile, act }: LibraryPlace): string {
  const query = new URLSearchParams(viewToQuery(view));
  if (profile !== undefined) for (const [name, value] of profileParameters(profile)) query.set(name, value);
  if (act !== undefined) query.set('act', act);
  return `#${query.toString()}`;
}

export function placeOf(hash: string): LibraryPlace {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const act = query.get('act') ?? '';
  const profile = profileFrom((name) => query.get(name));
  return { view: viewFromQuery(query), ...(profile && { profile }), ...(ACT.test(act) && { act }) };
}

function leftOf(state: unknown): LeftPlace {
  const parsed = v.safeParse(leftSchema, state);
  return parsed.success ? parsed.output : { top: 0, row: 0 };
}

/** The history of the page's own tab. */
export const PLACE_KEEPER: PlaceKeeper = {
  read: () => ({ place: placeOf(location.hash), left: leftOf(history.state) }),
  write(place, left, replace) {
    if (replace) history.replaceState(left, '', placeHash(place));
    else history.pushState(left, '', placeHash(place));
  },
  onMove(listener) {
    addEventListener('popstate', listener);
  },
};
