/** Wide enough for the panel and the page side by side; panel-host.css has the same limit. */
const WIDE = '(min-width: 720px)';

const SIDE = 'margin-inline-end';
const BELOW = 'margin-block-end';

/**
 * Makes the page leave room for the panel: beside it where there is room for both, else below, so that the end of the
 * page can be scrolled up over the panel. What the panel would cover can always be seen and pressed.
 *
 * @param size of the panel in CSS pixels, asked again whenever the window's size changes.
 * @returns gives the room back, and the page's own margins with it.
 */
export function makeRoom(view: Window, size: () => { width: number; height: number }): () => void {
  const { style } = view.document.documentElement;
  const kept = [SIDE, BELOW].map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );

  const giveBack = (): void => {
    for (const [name, value, priority] of kept) style.setProperty(name, value, priority);
  };
  const take = (): void => {
    giveBack();
    const { width, height } = size();
    if (view.matchMedia(WIDE).matches) style.setProperty(SIDE, `${width}px`, 'important');
    else style.setProperty(BELOW, `${height}px`, 'important');
  };

  take();
  view.addEventListener('resize', take);
  return () => {
    view.removeEventListener('resize', take);
    giveBack();
  };
}
