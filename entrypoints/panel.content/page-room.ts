/** Wide enough for the panel and the page side by side; panel-host.css has the same limit. */
const WIDE = '(min-width: 720px)';

/** Beside the page: what the panel would cover moves out from under it. */
const BESIDE = ['margin-inline-end'] as const;

/** At its foot: the page's end can be scrolled up over the panel, and what gets the focus is scrolled there. */
const BELOW = ['margin-block-end', 'scroll-padding-block-end'] as const;

/**
 * Makes the page leave room for the panel, so that whatever the panel would cover can still be seen and pressed, and
 * follows the panel's size.
 *
 * @returns gives the room back, and the page's own values with it.
 */
export function makeRoom(view: Window, panel: Element): () => void {
  const { style } = view.document.documentElement;
  const own = [...BESIDE, ...BELOW].map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );

  const giveBack = (): void => {
    for (const [name, value, priority] of own) style.setProperty(name, value, priority);
  };
  const take = (): void => {
    giveBack();
    const { width, height } = panel.getBoundingClientRect();
    const wide = view.matchMedia(WIDE).matches;
    for (const name of wide ? BESIDE : BELOW) style.setProperty(name, `${wide ? width : height}px`, 'important');
  };

  take();
  const sizes = new ResizeObserver(take);
  sizes.observe(panel);
  return () => {
    sizes.disconnect();
    giveBack();
  };
}
