import { followLinks } from '../in-page/links/follow-links.ts';
import { recogniserOf } from '../in-page/links/recogniser.ts';
import type { Board } from './board.ts';
import { inSlices } from './in-slices.ts';

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
  const recogniser = recogniserOf(page, address);
  const slices = inSlices<HTMLAnchorElement>((links) => {
    const recognise = recogniser.look();
    const found = links.flatMap((link) => {
      const recognised = link.isConnected ? recognise(link) : undefined;
      return recognised === undefined ? [] : [{ link, recognised }];
    });
    const kept = new Set(found.map(({ link }) => link));
    board.remove(links.filter((link) => !kept.has(link)));
    marked(board.add(found));
  });
  const stopFollowing = followLinks(page, recogniser.candidates, ({ found, gone }) => {
    board.remove(gone);
    slices.add(found);
  });
  return () => {
    stopFollowing();
    slices.stop();
  };
}
