/** The extension's first listener: starts the engine, puts scripts into pages, follows what the reader permits. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { toBackgroundSchema, type ToBackground } from '../../lib/messages.ts';
import { err, ok, type Result } from '../../lib/model/result.ts';
import { createSettings } from '../../lib/settings/index.ts';
import { isPermitted } from '../engine/permitted.ts';
import { isOurPage, isOurs } from '../engine/senders.ts';
import { beneficiaryHash, openLibrary } from '../tab/library.ts';
import { carryOutPermitted, forgetSite, readPage } from './access.ts';
import { openAnnotated } from './annotated.ts';
import { inject, markingScripts, PANEL, PDF } from './inject.ts';
import { keepsFiles } from './keeps-files.ts';
import { listenToLeaving } from './lent-access.ts';
import { showListing } from './listing-progress.ts';
import { listenToMenu } from './link-menu.ts';
import { listenToPdfTabs } from './pdf-tabs.ts';
import { openSidePanel } from './side-panel.ts';
import { syncSiteScripts } from './site-scripts.ts';
import { ensureEngine, resumeAtStart } from './start-engine.ts';
import { tellPages } from './tell-pages.ts';
import { leavePage, listenToTabs, showCount, showDocument } from './toolbar.ts';
import { listenToWithdrawal } from './withdrawn.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Where a message comes from, if it is from a script of ours in a page. */
const frameOf = ({ tab, frameId }: Sender) =>
  tab?.id === undefined || frameId === undefined ? undefined : { tabId: tab.id, frameId };

async function answer(message: ToBackground, sender: Sender): Promise<Result<null> | boolean> {
  const frame = frameOf(sender);
  switch (message.kind) {
    case 'ensure-engine':
      return ensureEngine();
    case 'links-seen':
      return frame ? inject(markingScripts(sender.url), frame) : err({ code: 'bad-message' });
    case 'panel-wanted':
      return frame ? inject([PANEL], frame) : err({ code: 'bad-message' });
    case 'pdf-seen':
      if (frame?.frameId !== 0) return err({ code: 'bad-message' });
      await showDocument(frame.tabId);
      return inject([PDF], frame);
    case 'document-wanted': {
      const { address, page, quote, version } = message;
      const at = { ...(quote !== undefined && { quote }), ...(version !== undefined && { version }) };
      return openAnnotated({ address, page, ...at }, sender.tab?.id);
    }
    case 'library-wanted':
      await openLibrary(sender.tab?.id, message.beneficiary && beneficiaryHash(message.beneficiary));
      return ok(null);
    case 'documents-listed':
      // The side panel hears it too.
      if (frame) await showCount({ ...frame, ...message });
      return ok(null);
    case 'page-left':
      if (frame) await leavePage(frame.tabId, frame.frameId);
      return ok(null);
    case 'read-page':
      if (!isOurPage(sender)) return err({ code: 'bad-message' });
      await readPage(message);
      return ok(null);
    case 'forget-site':
      if (!isOurPage(sender)) return err({ code: 'bad-message' });
      await forgetSite(message.page);
      return ok(null);
    case 'collection-changed':
      if (!isOurPage(sender)) return err({ code: 'bad-message' });
      await tellPages({ kind: 'collection-changed' });
      return ok(null);
    case 'side-panel-wanted':
      return frame ? openSidePanel(frame.tabId) : err({ code: 'bad-message' });
    case 'listing-progress':
      if (!isOurPage(sender)) return err({ code: 'bad-message' });
      await showListing(message);
      return ok(null);
    case 'is-permitted':
      return isOurPage(sender) && isPermitted(new URL(message.address));
    case 'keeps-files':
      return isOurPage(sender) && keepsFiles();
  }
}

export default defineBackground({
  persistent: true,
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender) => {
      const parsed = v.safeParse(toBackgroundSchema, message);
      if (!parsed.success || !isOurs(sender)) return undefined;
      return answer(parsed.output, sender);
    });
    browser.runtime.onInstalled.addListener(async () => {
      await createSettings(browser.storage.local).bringUpToDate();
      // An update leaves none of them registered.
      await syncSiteScripts();
    });
    resumeAtStart();
    browser.runtime.onStartup.addListener(() => void syncSiteScripts());
    browser.permissions.onAdded.addListener(async () => {
      await syncSiteScripts();
      await carryOutPermitted();
    });
    listenToWithdrawal();
    listenToLeaving();
    listenToTabs();
    listenToPdfTabs();
    listenToMenu();
  },
});
