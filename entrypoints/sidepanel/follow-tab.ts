/** The tab that the side panel stands beside: the active one of its own window, or one that its address names. */
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { toBackgroundSchema } from '../../lib/messages.ts';

export interface FollowedTab {
  id: number;
  /** Undefined where the browser does not tell it. */
  address: string | undefined;
}

type Told = (tab: FollowedTab) => void;

/** `?tab=12`: for tests, which cannot press the browser's own buttons, and open the panel in a tab of its own. */
function namedTab(): number | undefined {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? '');
  return named > 0 ? named : undefined;
}

/** Tells of the tab at once, then whenever another becomes active, it goes elsewhere, or its page lists other documents. */
export async function followTab(told: Told): Promise<void> {
  const pinned = namedTab();
  const windowId = (await browser.windows.getCurrent()).id;
  let current: number | undefined = pinned;
  let looks = 0;

  async function look(): Promise<void> {
    const mine = ++looks;
    const tab =
      pinned === undefined
        ? (await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) }))[0]
        : await browser.tabs.get(pinned);
    // While the browser answered, something else may have happened, which is looked at now.
    if (mine !== looks || tab?.id === undefined) return;
    current = tab.id;
    told({ id: tab.id, address: tab.url });
  }

  browser.tabs.onActivated.addListener((active) => {
    if (pinned === undefined && active.windowId === windowId) void look();
  });
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    if (id === current && (status === 'complete' || url !== undefined)) void look();
  });
  // What may be read now, or no more, is looked at anew.
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const parsed = v.safeParse(toBackgroundSchema, message);
    if (!parsed.success || parsed.output.kind !== 'documents-listed' || sender.id !== browser.runtime.id) return;
    if (sender.tab?.id === current) void look();
  });
  await look();
}
