/** Wide enough for the PDF and the panel side by side; pdf-host.css has the same limit. */
const WIDE = '(min-width: 720px)';

/** The document's body holds the viewer, which fills it. */
const OWN = ['position', 'width', 'height'] as const;

/**
 * Makes Chromium's viewer leave room for what stands beside it, at its side or at its foot, so that none of its own
 * controls is ever covered; follows the size of what stands there.
 *
 * @returns gives the room back, and the document's own values with it.
 */
export function makePdfRoom(view: Window, beside: Element): () => void {
  const { style } = view.document.body;
  const own = OWN.map((name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const);

  const giveBack = (): void => {
    for (const [name, value, priority] of own) style.setProperty(name, value, priority);
  };
  const take = (): void => {
    const { width, height } = beside.getBoundingClientRect();
    const wide = view.matchMedia(WIDE).matches;
    // The viewer is placed within the nearest box that is positioned.
    style.setProperty('position', 'relative', 'important');
    style.setProperty('width', wide ? `calc(100% - ${width}px)` : '100%', 'important');
    style.setProperty('height', wide ? '100%' : `calc(100% - ${height}px)`, 'important');
  };

  take();
  const sizes = new ResizeObserver(take);
  sizes.observe(beside);
  view.addEventListener('resize', take);
  return () => {
    sizes.disconnect();
    view.removeEventListener('resize', take);
    giveBack();
  };
}
