/** Where a mark stands, so that the page's layout changes by the mark's own size and no more. */
export type Place =
  /** The usual one. */
  | 'after'
  /** The link is cut off at the end of its line, and what follows it would be cut off too. */
  | 'before'
  /** The link is a cell of a grid, or kept apart from its siblings: another sibling would push them out of place. */
  | 'inside';

const KEEPS_APART = /^(?:space-|center|end|flex-end|right)/;

const isGrid = (style: CSSStyleDeclaration): boolean => style.display.endsWith('grid');

const spreadsItems = (style: CSSStyleDeclaration): boolean =>
  style.display.endsWith('flex') && KEEPS_APART.test(style.justifyContent);

const cutsLines = (style: CSSStyleDeclaration): boolean =>
  style.overflowX !== 'visible' && (style.whiteSpace === 'nowrap' || style.webkitLineClamp !== 'none');

/** Reads the page's styles: ask for all links of a batch before the page is changed. */
export function placeOf(link: HTMLAnchorElement): Place {
  const parent = link.parentElement;
  if (parent === null) return 'after';
  const style = getComputedStyle(parent);
  if (isGrid(style) || spreadsItems(style)) return 'inside';
  return cutsLines(style) ? 'before' : 'after';
}

export function putMark(mark: HTMLElement, link: HTMLAnchorElement, place: Place): void {
  mark.dataset['place'] = place;
  if (place === 'inside') link.append(mark);
  else link[place](mark);
}
