/** The item of the extension in the menu of a link, as a reader chooses it. */
import { FirefoxWindow } from './firefox-window.ts';
import { inExtension } from './in-extension.ts';
import type { Stage } from './stage.ts';
import { openToolbarWindow } from './toolbar-window.ts';

/** As Firefox names the item of an extension's menu. */
const MENU_ITEM = '[id$="-menuitem-_read-link"]';

/** Chooses « Read this link » for a link of the page. */
export const chooseInMenu = {
  /**
   * The menu itself cannot be pressed; its listener is called as a press would, in what counts as a click. A click in the menu
   * would let us into the page for now, as one on the button does.
   */
  async chromium(stage: Stage, linkUrl: string): Promise<void> {
    await (await openToolbarWindow(stage)).close();
    await inExtension(
      stage,
      async ({ tabs, contextMenus }, click) => {
        const [tab] = await tabs.query({ active: true });
        contextMenus.onClicked.dispatch(click, tab);
      },
      { menuItemId: 'read-link', linkUrl, pageUrl: stage.page.url() },
    );
  },

  async firefox(stage: Stage, linkUrl: string): Promise<void> {
    const window = await FirefoxWindow.of(stage);
    const place = await stage.page.$eval(`a[href="${linkUrl}"]`, (link) => {
      const box = link.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await window.pressAt('browser[primary="true"]', { ...place, button: 2 });
    await window.until((item) => document.querySelector(item) !== null, MENU_ITEM);
    await window.run((item) => {
      const chosen = document.querySelector(item);
      const menu = chosen?.closest<Element & { activateItem: (chosen: Element) => void }>('menupopup');
      if (chosen !== null) menu?.activateItem(chosen);
    }, MENU_ITEM);
  },
};
