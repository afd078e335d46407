/** A site, and a browser with the extension in front of it. */
import type { Page } from 'puppeteer-core';
import { type BrowserChoice, openBrowser, type OpenedBrowser } from '../../../demo/browser.ts';
import type { LinkedDocument } from '../../../demo/site/document.ts';
import { type Site, startSite } from '../../../demo/site/server.ts';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import { buildOf, TEST_BUILDS } from './builds.ts';

interface Candidate {
  kind: BrowserChoice['kind'];
  executable: string | undefined;
}

/** Both browsers; a test is skipped, by its name in the report, where one is not installed. */
export const BROWSERS: readonly Candidate[] = [
  { kind: 'chromium', executable: findBrowser('chromium') },
  { kind: 'firefox', executable: findBrowser('firefox') },
];

export interface Stage extends OpenedBrowser {
  site: Site;
  page: Page;
  close: () => Promise<void>;
}

interface StageOptions {
  documents: readonly LinkedDocument[];
  language?: 'fr' | 'en';
  scheme?: 'light' | 'dark';
  builds?: string;
}

export async function setStage({ kind, executable }: Candidate, options: StageOptions): Promise<Stage> {
  if (executable === undefined) throw new Error(`${kind} is not installed`);
  const { documents, language = 'fr', scheme = 'light', builds = TEST_BUILDS } = options;
  const site = await startSite(documents);
  const extension = buildOf(builds, kind);
  const opened = await openBrowser(
    { kind, executable },
    { extension, site, headless: true, language, scheme, alone: true },
  );
  return {
    ...opened,
    site,
    page: await opened.browser.newPage(),
    close: async () => {
      await opened.browser.close();
      await site.close();
    },
  };
}
