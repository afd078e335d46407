import { recognise } from '../../lib/sites/recognise.ts';
import { siteOf } from '../../lib/sites/registry.ts';
import type { Board, RecognisedLink } from './board.ts';
import { followLinks } from './follow-links.ts';
import { inSlices } from './in-slices.ts';
import { linkContexts } from './link-context.ts';

function recognised(page: Document, address: URL, links: readonly HTMLAnchorElement[]): RecognisedLink[] {
  const site = siteOf(address);
  if (site === undefined) return [];
  const contextOf = linkContexts(page);
  return links.flatMap((link) => {
    if (!link.isConnected || !URL.canParse(link.href)) return [];
    const found = recognise(site, address, new URL(link.href), contextOf(link));
    return found === undefined ? [] : [{ link, address: found }];
  });
}

/**
 * Keeps a mark beside every recognised link of a page, for as long as the link is there.
 *
 * @param address of the page as it is called now: a page of scripts changes its address without being loaded again.
 * @param marked told after each batch of links, with the addresses that the page had not shown yet.
 * @returns stops; the marks stay.
 */
export function markLinks(
  page: Document,
  address: () => URL,
  board: Board,
  marked: (fresh: string[]) => void,
): () => void {
  const slices = inSlices<HTMLAnchorElement>((links) => {
    const found = recognised(page, address(), links);
    const kept = new Set(found.map(({ link }) => link));
    board.remove(links.filter((link) => !kept.has(link)));
    marked(board.add(found));
  });
  const stopFollowing = followLinks(page, ({ found, gone }) => {
    board.remove(gone);
    slices.add(found);
  });
  return () => {
    stopFollowing();
    slices.stop();
  };
}
