/** A browser that is killed without warning, and started again on the same profile. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openBrowser, type OpenedBrowser } from '../../../demo/browser.ts';
import type { LinkedDocument } from '../../../demo/site/document.ts';
import { startSite, type Site } from '../../../demo/site/server.ts';
import { buildOf, TEST_BUILDS } from './builds.ts';
import type { BROWSERS } from './stage.ts';

export interface MortalStage {
  site: Site;
  /** The browser that lives now. */
  opened(): OpenedBrowser;
  /** SIGKILL: no handler runs, nothing is written down. */
  kill(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

const PATIENCE = 5_000;
const LOOK_AGAIN = 25;

/** Puppeteer puts a Firefox profile's own preferences back after its end: started in the middle of that, Firefox has none. */
async function preferencesAreBack(profile: string): Promise<void> {
  const backups = ['user.js.puppeteer', 'prefs.js.puppeteer'].map((name) => join(profile, name));
  for (let waited = 0; waited < PATIENCE && backups.some((path) => existsSync(path)); waited += LOOK_AGAIN) {
    await setTimeout(LOOK_AGAIN);
  }
}

export async function setMortalStage(
  { kind, executable }: (typeof BROWSERS)[number],
  documents: readonly LinkedDocument[],
): Promise<MortalStage> {
  if (executable === undefined) throw new Error(`${kind} is not installed`);
  const site = await startSite(documents);
  const profile = await mkdtemp(join(tmpdir(), 'delibere-profile-'));
  const extension = buildOf(TEST_BUILDS, kind);
  const start = () =>
    openBrowser({ kind, executable }, { extension, site, headless: true, profile, language: 'fr', alone: true });
  let opened: OpenedBrowser | undefined = await start();

  async function kill(): Promise<void> {
    const child = opened?.browser.process();
    opened = undefined;
    if (child == null || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    await preferencesAreBack(profile);
  }

  return {
    site,
    opened() {
      if (opened === undefined) throw new Error('The browser is dead');
      return opened;
    },
    kill,
    async start() {
      opened = await start();
    },
    async close() {
      await kill();
      await site.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
