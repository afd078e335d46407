/** Sites that the reader allowed always: their pages get a first-stage script, as declared sites do by the manifest. */
import PQueue from 'p-queue';
import { browser } from 'wxt/browser';
import { createSettings } from '../../lib/settings/index.ts';
import { patternOf } from '../../lib/sites/match-pattern.ts';
import { isPermitted } from '../engine/permitted.ts';

const ID = 'allowed-sites';

const settings = createSettings(browser.storage.local);

const oneByOne = new PQueue({ concurrency: 1 });

async function sync(): Promise<void> {
  const { sites } = await settings.read();
  const pages = sites.map(({ page }) => new URL(page));
  const permitted = await Promise.all(pages.map(isPermitted));
  const matches = pages.filter((_, index) => permitted[index]).map(patternOf);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches,
    js: ['content-scripts/site-links.js'],
    allFrames: true,
    persistAcrossSessions: true,
  };
  if (registered === undefined) {
    await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_end' }]);
  } else {
    await browser.scripting.updateContentScripts([script]);
  }
}

/** Brings the registered scripts in line with what is allowed and permitted now; one call at a time. */
export const syncSiteScripts = (): Promise<void> => oneByOne.add(sync);
