/** Which links of a page are taken for deliberations: by their address first, then by where they stand and what they say. */
import { documentAddress } from './document-address.ts';
import { fold } from './fold.ts';
import type { ParsedAddress, Site } from './site.ts';

/** What surrounds a link on its page. Each is asked for at most once, and only if it matters: a page holds thousands. */
export interface LinkContext {
  /** Its text, or what names it for a screen reader. */
  text(): string;
  /** The heading that it stands under; empty if there is none. */
  heading(): string;
  /** In the site's banner, menus or footer, which are the same on every page. */
  inMenus(): boolean;
}

/**
 * Words that announce the acts of a deliberating body: « Délibération n° … », « Procès-verbal du conseil du … »,
 * « Compte rendu du Bureau », « Recueil des actes administratifs ». « Compte rendu » alone may be of any meeting.
 */
const ACT_WORDS = [
  /\bdeliberations?\b/,
  /\b(?:proces[- ]verb(?:al|aux)|comptes?[- ]rendus?)\b.{0,60}\b(?:conseils?|bureaux?|seances?|assemblees?)\b/,
  /\brecueils? des actes\b/,
];

const announcesAct = (text: string): boolean => {
  const folded = fold(text);
  return ACT_WORDS.some((words) => words.test(folded));
};

/** Whether the page, known to be of the site, lists deliberations. */
export const isListing = (site: Site, page: ParsedAddress): boolean =>
  site.listings.some((path) => path.test(page.pathname));

/**
 * The canonical address of the document that a link leads to, if the link is to be marked.
 *
 * On a listing that is every link of a document's shape, except in the menus. Elsewhere on the site the same shapes
 * also serve maps, forms and magazines, so that the link or its heading must announce an act; unless the address does.
 */
export function recognise(
  site: Site,
  page: ParsedAddress,
  link: ParsedAddress,
  context: LinkContext,
): string | undefined {
  const found = documentAddress(site, link);
  if (found === undefined || context.inMenus()) return undefined;
  const wanted =
    found.shape === 'unmistakable' ||
    isListing(site, page) ||
    announcesAct(context.text()) ||
    announcesAct(context.heading());
  return wanted ? found.address : undefined;
}
