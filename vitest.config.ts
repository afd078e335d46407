/**
 * Three projects, told apart by where a test lies and how its file ends:
 *
 * - `unit`: tests/**\/*.test.ts, in Node;
 * - `component`: tests/ui/**\/*.test.tsx, tests/content/ and tests/real-store/, components, marks and the store in the
 *   Chromium that is installed;
 * - `e2e`: tests/e2e/, the built extension in real browsers. They take their time.
 */
import { preact } from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/setup/browsers.mjs';

/** The browser of the machine; undefined lets Playwright look for its own. */
const executablePath = findBrowser('chromium');

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          // Some start programs of their own, on two cores that browsers use at the same time.
          testTimeout: 30_000,
          exclude: ['tests/e2e/**', 'tests/content/**', 'tests/real-store/**'],
        },
      },
      {
        plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
        // All that components and their tests import: what is only found on the way makes the page load anew, in the
        // midst of its tests.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            '@preact/signals',
            '@testing-library/preact',
            '@tanstack/virtual-core',
            '@observablehq/plot',
            'axe-core',
            'd3-dsv',
            'fflate',
            'idb',
            'p-queue',
            'valibot',
          ],
        },
        test: {
          name: 'component',
          testTimeout: 20_000,
          include: ['tests/ui/**/*.test.tsx', 'tests/content/**/*.test.ts', 'tests/real-store/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath === undefined ? {} : { executablePath }),
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 360, height: 640 } }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What is waited for comes soon; on a machine that does much else, the second that is usual is not enough.
          expect: { poll: { timeout: 20_000 } },
          // Each file has its own browsers; more than two at once make one another slow.
          maxWorkers: 2,
        },
      },
    ],
  },
});
