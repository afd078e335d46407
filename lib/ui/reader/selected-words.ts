/** The words that the user selected on a page, with their boxes in the document's own measure. */
import { LONGEST_QUOTE, type SelectedWords } from '../../messages.ts';
import type { Viewer } from './viewer.ts';

/** CSS pixels: two pieces of one line, which pdf.js laid out apart. */
const SAME_LINE = 3;

/** A rectangle in CSS pixels of the window. */
type Area = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Where the letters of a selection stand, one area a line. Elements that are selected whole count by their letters alone. */
function lines(range: Range): Area[] {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const found: Area[] = [];
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const part = document.createRange();
    part.selectNodeContents(node);
    if (node === range.startContainer) part.setStart(node, range.startOffset);
    if (node === range.endContainer) part.setEnd(node, range.endOffset);
    for (const rect of part.getClientRects()) if (rect.width > 0 && rect.height > 0) join(found, rect);
  }
  return found;
}

function join(areas: Area[], { left, top, right, bottom }: Area): void {
  const last = areas.at(-1);
  const isNext =
    last !== undefined && Math.abs(last.top - top) < SAME_LINE && Math.abs(last.bottom - bottom) < SAME_LINE;
  if (!isNext) return void areas.push({ left, top, right, bottom });
  areas[areas.length - 1] = {
    left: Math.min(last.left, left),
    top: Math.min(last.top, top),
    right: Math.max(last.right, right),
    bottom: Math.max(last.bottom, bottom),
  };
}

const pageOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)
    ?.closest<HTMLElement>('.textLayer')
    ?.closest<HTMLElement>('.page') ?? null;

/** Undefined if nothing is selected, or more than one page's words: a passage stands on one page. */
export function selectedWords(selection: Selection | null, viewer: Viewer): SelectedWords | undefined {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const element = pageOf(range.startContainer);
  if (element === null || pageOf(range.endContainer) !== element) return undefined;
  const page = viewer.shownPage(Number(element.dataset['pageNumber']));
  const quote = selection.toString().trim();
  if (page === undefined || quote === '' || quote.length > LONGEST_QUOTE) return undefined;
  const { left, top } = element.getBoundingClientRect();
  const toPoint = (x: number, y: number): number[] =>
    page.geometry.convertToPdfPoint(x - left - element.clientLeft, y - top - element.clientTop);
  const boxes = lines(range).map((area) => {
    const [x1 = 0, y1 = 0] = toPoint(area.left, area.bottom);
    const [x2 = 0, y2 = 0] = toPoint(area.right, area.top);
    return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const;
  });
  return boxes.length === 0 ? undefined : { page: page.number, quote, boxes };
}
