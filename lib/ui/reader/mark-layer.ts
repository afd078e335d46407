/**
 * The marks of one page, drawn over it. They let the pointer through, so that the text below can be selected; the
 * keyboard reaches each as a button.
 */
import { isOn, placeBox, type PageGeometry } from './place-boxes.ts';
import type { Mark } from './marks.ts';

export interface MarkLayerOptions {
  /** What the mark is, for those who do not see it. */
  label: (mark: Mark) => string;
  onChoose: (mark: Mark) => void;
}

const percent = (part: number): string => `${(part * 100).toFixed(4)}%`;

/** From top to bottom as the page is read, so that Tab goes the same way. */
const byPlace = (one: Mark, other: Mark): number =>
  (other.boxes[0]?.[3] ?? 0) - (one.boxes[0]?.[3] ?? 0) || (one.boxes[0]?.[0] ?? 0) - (other.boxes[0]?.[0] ?? 0);

const area = (mark: Mark): number =>
  mark.boxes.reduce((sum, [xMin, yMin, xMax, yMax]) => sum + (xMax - xMin) * (yMax - yMin), 0);

/** The smallest mark under a point of the page (PDF points); undefined if there is none. */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  return marks
    .filter((mark) => mark.boxes.some((box) => isOn(box, x, y)))
    .sort((one, other) => area(one) - area(other))[0];
}

const wordsOf = ({ kind, boxes }: Mark): string => JSON.stringify([kind, boxes]);

/**
 * Marks of one kind on the same words are one to the eye: « à l'unanimité » says every figure of a vote. In the order of
 * the first of each.
 */
export function together(marks: readonly Mark[]): Mark[][] {
  const groups = Map.groupBy(marks, wordsOf);
  return [...groups.values()];
}

/** Which of the marks on the same words is meant: the first, and each time they are pressed again the next one. */
export function meantBy(mark: Mark, marks: readonly Mark[], chosen: Mark | undefined): Mark {
  const same = marks.filter((one) => wordsOf(one) === wordsOf(mark));
  const at = same.findIndex(({ id }) => id === chosen?.id);
  return same[(at + 1) % same.length] ?? mark;
}

/** @param group of marks on the same words, at least one */
function markElement(
  [mark, ...others]: [Mark, ...Mark[]],
  page: PageGeometry,
  { label, onChoose }: MarkLayerOptions,
): HTMLElement {
  const element = document.createElement('div');
  element.className = 'mark';
  element.dataset['kind'] = mark.kind;
  element.dataset['mark'] = [mark, ...others].map(({ id }) => id).join(' ');
  mark.boxes.forEach((box, index) => {
    const place = placeBox(box, page);
    const part = document.createElement(index === 0 ? 'button' : 'span');
    part.className = 'mark-box';
    Object.assign(part.style, {
      left: percent(place.left),
      top: percent(place.top),
      width: percent(place.width),
      height: percent(place.height),
    });
    if (part instanceof HTMLButtonElement) {
      part.type = 'button';
      part.setAttribute('aria-label', label(mark));
      part.addEventListener('click', () => onChoose(mark));
    }
    element.append(part);
  });
  return element;
}

/** @param marks of this page */
export function drawMarks(marks: readonly Mark[], page: PageGeometry, options: MarkLayerOptions): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'mark-layer';
  for (const [first, ...others] of together([...marks].sort(byPlace))) {
    if (first !== undefined) layer.append(markElement([first, ...others], page, options));
  }
  return layer;
}
