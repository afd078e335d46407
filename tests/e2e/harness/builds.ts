/** Where the built extension lies. */
import { join, resolve } from 'node:path';
import type { BrowserChoice } from '../../../demo/browser.ts';

/** Open shadow roots: tests see what readers see. Made by `global-setup.ts`. */
export const TEST_BUILDS = resolve('output/e2e');

/** As shipped. Made by `npm run build`, and by `npm test` before these tests. */
export const SHIPPED_BUILDS = resolve('output');

const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv2' } as const;

export const buildOf = (builds: string, kind: BrowserChoice['kind']): string => join(builds, FOLDERS[kind]);
