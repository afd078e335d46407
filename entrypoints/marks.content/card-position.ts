/** CSS pixels of the viewport. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between the card and the edges of the viewport. */
const MARGIN = 8;

/** Between the mark and its card; small, so that the pointer crosses it without leaving both. */
const GAP = 4;

/** Under the mark if there is room, else above it, else where more of the card is seen; never outside the viewport. */
export function cardPosition(anchor: Rect, card: Size, viewport: Size): { left: number; top: number } {
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - card.height;
  const fitsBelow = below + card.height <= viewport.height - MARGIN;
  const roomier = viewport.height - anchor.bottom >= anchor.top ? below : above;
  const top = fitsBelow ? below : above >= MARGIN ? above : roomier;
  return {
    left: Math.max(MARGIN, Math.min(anchor.left, viewport.width - MARGIN - card.width)),
    top: Math.max(MARGIN, Math.min(top, viewport.height - MARGIN - card.height)),
  };
}

/** Whether anything of the anchor is still in view. */
export const isInView = (anchor: Rect, viewport: Size): boolean =>
  anchor.bottom > 0 && anchor.right > 0 && anchor.top < viewport.height && anchor.left < viewport.width;
