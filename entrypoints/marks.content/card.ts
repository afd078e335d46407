import styles from '../../lib/ui/mark.css?inline';
import { SHADOW_MODE } from '../in-page/shadow-mode.ts';
import hostStyles from './card-host.css?inline';
import { cardPosition, isInView } from './card-position.ts';

const CARD_TAG = 'delibere-card';

interface Parts {
  host: HTMLElement;
  frame: HTMLElement;
}

function build(page: Document): Parts {
  const host = page.createElement(CARD_TAG);
  // In the top layer no z-index of the page reaches it, and nothing cuts it off.
  host.popover = 'manual';
  const shadow = host.attachShadow({ mode: SHADOW_MODE });
  const style = page.createElement('style');
  style.textContent = styles + hostStyles;
  const frame = page.createElement('div');
  frame.className = 'frame';
  frame.role = 'tooltip';
  // What is read while the card is shown is said; what it shows at first is the mark's description.
  frame.ariaLive = 'polite';
  shadow.append(style, frame);
  return { host, frame };
}

/** The one summary card of a page, made when it is first shown. */
export class Card {
  readonly #page: Document;
  #parts: Parts | undefined;
  #anchor: Element | undefined;
  #following: AbortController | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Whether an element of the page, as an event names it, is the card. */
  is(target: Element): boolean {
    return target === this.#parts?.host;
  }

  /**
   * Shows a document's summary beside the anchor, or in place of what is shown.
   *
   * @param left called once if the anchor is scrolled out of view or out of the page.
   */
  show(anchor: Element, summary: HTMLElement, left: () => void): void {
    const { host, frame } = (this.#parts ??= build(this.#page));
    this.#anchor = anchor;
    frame.replaceChildren(summary);
    if (!host.isConnected) this.#page.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    this.#place();
    this.#follow(left);
  }

  hide(): void {
    this.#following?.abort();
    this.#anchor = undefined;
    this.#parts?.host.remove();
  }

  #place(): boolean {
    const view = this.#page.defaultView;
    const frame = this.#parts?.frame;
    if (view === null || frame === undefined || this.#anchor?.isConnected !== true) return false;
    const viewport = { width: this.#page.documentElement.clientWidth, height: view.innerHeight };
    const anchor = this.#anchor.getBoundingClientRect();
    const { left, top } = cardPosition(anchor, frame.getBoundingClientRect(), viewport);
    frame.style.left = `${left}px`;
    frame.style.top = `${top}px`;
    return isInView(anchor, viewport);
  }

  #follow(left: () => void): void {
    this.#following?.abort();
    this.#following = new AbortController();
    const { signal } = this.#following;
    const moved = (): void => {
      if (!this.#place()) left();
    };
    this.#page.defaultView?.addEventListener('scroll', moved, { capture: true, passive: true, signal });
    this.#page.defaultView?.addEventListener('resize', moved, { signal });
  }
}
