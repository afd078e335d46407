import { browser } from 'wxt/browser';
import { createSettings } from '../../lib/settings/index.ts';

/** Whether the reader wants the files of documents kept, now. */
export const keepsFiles = async (): Promise<boolean> => (await createSettings(browser.storage.local).read()).keepFiles;
