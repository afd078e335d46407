/** A site, and a browser with the extension in front of it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type BrowserChoice, openBrowser, type OpenedBrowser } from '../../../demo/browser.ts';
import type { LinkedDocument } from '../../../demo/site/document.ts';
import { type Site, startSite } from '../../../demo/site/server.ts';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import { buildOf, TEST_BUILDS } from './builds.ts';
import { prepareConsent } from './consent.ts';

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
  /** Hosts for which the reader says yes when asked. Nobody else is let in: no test can press the browser's own question. */
  permits?: readonly string[];
}

export async function setStage({ kind, executable }: Candidate, options: StageOptions): Promise<Stage> {
  if (executable === undefined) throw new Error(`${kind} is not installed`);
  const { documents, language = 'fr', scheme = 'light', builds = TEST_BUILDS, permits } = options;
  const site = await startSite(documents);
  const built = buildOf(builds, kind);
  const consent = kind === 'chromium' && permits !== undefined ? prepareConsent(built, permits) : undefined;
  const opened = await openBrowser(
    { kind, executable },
    {
      extension: consent?.folder ?? built,
      site,
      headless: true,
      language,
      scheme,
      alone: true,
      asks: permits === undefined,
    },
  );
  await consent?.install(opened.browser);
  return {
    ...opened,
    site,
    page: await opened.browser.newPage(),
    close: async () => {
      await opened.browser.close();
      await site.close();
      consent?.remove();
    },
  };
}

/**
 * A stage for the tests of a suite, closed after them: call it in the suite. What is on it is there when the tests run.
 *
 * @param prepare brings the page to where the tests begin
 */
export function onStage(
  candidate: Candidate,
  options: StageOptions,
  prepare: (stage: Stage) => Promise<unknown> = () => Promise.resolve(),
): Stage {
  const stage = {} as Stage;
  let close: Stage['close'] | undefined;
  beforeAll(async () => {
    const set = await setStage(candidate, options);
    ({ close } = set);
    Object.assign(stage, set);
    await prepare(stage);
  });
  // What did not start has said so itself, and need not be closed.
  afterAll(() => close?.());
  return stage;
}
