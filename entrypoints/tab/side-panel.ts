/** The browser's own panel, opened from a window of the extension. Only in the handler of a click, and at once. */
import { browser } from 'wxt/browser';

/** Firefox alone has one, and the types are Chrome's. */
const { sidebarAction: sidebar } = browser as { sidebarAction?: { open(): Promise<void> } };

/** @param windowId where it opens in Chrome; Firefox opens it where the click was */
export const openSidePanel = (windowId: number): Promise<void> =>
  sidebar === undefined ? browser.sidePanel.open({ windowId }) : sidebar.open();
