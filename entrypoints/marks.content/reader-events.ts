import type { Board, Marked } from './board.ts';
import type { Card } from './card.ts';
import { CARD, type Intent } from './intent.ts';

/** What reaches a mark stays ours: a row of the listing that follows a click anywhere on it must not see this one. */
const KEPT_FROM_PAGE = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'auxclick', 'touchstart'];

export interface ReaderEvents {
  page: Document;
  board: Board;
  card: Card;
  intent: Intent<Marked>;
  /** A link or mark has the keyboard's focus. */
  focused: (marked: Marked) => void;
  /** A mark was pressed. */
  pressed: (marked: Marked, byKeyboard: boolean) => void;
}

const elementOf = (event: Event): Element | undefined => (event.target instanceof Element ? event.target : undefined);

/**
 * Follows what the reader does with links and marks. A few listeners on the window serve thousands of marks; they come
 * before the page's own, and believe only what a person does, not what a script of the page plays.
 */
export function followReader({ page, board, card, intent, focused, pressed }: ReaderEvents, signal: AbortSignal): void {
  const view = page.defaultView;
  if (view === null) return;
  let pressing = false;

  const listen = <Name extends keyof WindowEventMap>(name: Name, heard: (event: WindowEventMap[Name]) => void): void =>
    view.addEventListener(
      name,
      (event) => {
        if (event.isTrusted) heard(event);
      },
      { capture: true, signal },
    );

  const markAt = (event: Event): Marked | undefined => {
    const target = elementOf(event);
    const marked = target === undefined ? undefined : board.markedAt(target);
    return marked?.mark.host === target ? marked : undefined;
  };

  // Moves alone: a page that scrolls under a resting pointer is not pointed at.
  listen('pointermove', (event) => {
    const target = elementOf(event);
    // A finger does not point: it presses.
    if (target === undefined || event.pointerType === 'touch') return;
    intent.point(card.is(target) ? CARD : board.markedAt(target));
  });
  listen('pointerout', (event) => {
    if (event.relatedTarget === null) intent.point(undefined);
  });

  listen('focusin', (event) => {
    const target = elementOf(event);
    // Focus that comes with a press is answered by what the press does.
    if (target === undefined || pressing) return;
    const marked = board.markedAt(target);
    if (marked !== undefined) focused(marked);
    intent.focus(marked);
  });
  listen('focusout', () => intent.focus(undefined));

  listen('keydown', (event) => {
    // One Escape closes one thing: the card first, and only then whatever else listens.
    const dismisses = event.key === 'Escape' && intent.shown !== undefined;
    const presses = (event.key === 'Enter' || event.key === ' ') && markAt(event) !== undefined;
    if (dismisses) intent.dismiss();
    if (dismisses || presses) event.stopPropagation();
  });

  listen('pointerdown', () => {
    pressing = true;
  });
  for (const name of ['pointerup', 'pointercancel'] as const) {
    listen(name, () => {
      pressing = false;
    });
  }
  for (const name of KEPT_FROM_PAGE) {
    const keep = (event: Event): void => {
      if (markAt(event)) event.stopPropagation();
    };
    view.addEventListener(name, keep, { capture: true, passive: true, signal });
  }
  listen('click', (event) => {
    const marked = markAt(event);
    if (marked === undefined) return;
    event.stopPropagation();
    // The mark may lie in its link (see place.ts).
    event.preventDefault();
    intent.dismiss();
    // A click that a key makes counts no presses of a pointer.
    pressed(marked, event.detail === 0);
  });
}
