/**
 * Chromium's question to the reader, answered beforehand: no driver can press it. The extension is first installed asking
 * for the hosts in its manifest, then again as it is built, and keeps what it has: asking for these is then answered yes at
 * once. That the question waits for its answer is tested where the browser is played (tests/background/access.test.ts).
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

interface Manifest {
  host_permissions: string[];
}

export interface Consent {
  /** What the browser is to be started with. */
  folder: string;
  /** Puts the extension in as it is built. */
  install: (browser: Browser) => Promise<void>;
  remove: () => void;
}

export function prepareConsent(built: string, hosts: readonly string[]): Consent {
  const folder = mkdtempSync(join(tmpdir(), 'delibere-e2e-'));
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const source = readFileSync(path, 'utf8');
  const manifest = JSON.parse(source) as Manifest;
  const wide = {
    ...manifest,
    host_permissions: [...manifest.host_permissions, ...hosts.map((host) => `https://${host}/*`)],
  };
  writeFileSync(path, JSON.stringify(wide));
  return {
    folder,
    async install(browser) {
      writeFileSync(path, source);
      await browser.installExtension(folder);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
