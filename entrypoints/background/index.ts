/** The extension's first listener: starts the engine, puts scripts into pages, answers the toolbar button. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { toBackgroundSchema, type ToBackground } from '../../lib/messages.ts';
import { err, ok, type Result } from '../../lib/model/result.ts';
import { createSettings } from '../../lib/settings/index.ts';
import { isPermitted } from '../engine/permitted.ts';
import { isOurPage, isOurs } from '../engine/senders.ts';
import { inject, MARKS, PANEL, PDF } from './inject.ts';
import { ensureEngine, resumeAtStart } from './start-engine.ts';
import { listenToToolbar } from './toolbar.ts';

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
      return frame ? inject(MARKS, frame) : err({ code: 'bad-message' });
    case 'panel-wanted':
      return frame ? inject(PANEL, frame) : err({ code: 'bad-message' });
    case 'pdf-seen':
      return frame?.frameId === 0 ? inject(PDF, frame) : err({ code: 'bad-message' });
    case 'documents-listed':
      // For the side panel, which hears it too.
      return ok(null);
    case 'is-permitted':
      return isOurPage(sender) && isPermitted(new URL(message.address));
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
    browser.runtime.onInstalled.addListener(() => void createSettings(browser.storage.local).bringUpToDate());
    resumeAtStart();
    listenToToolbar();
  },
});
