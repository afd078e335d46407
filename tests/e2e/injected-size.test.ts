import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { injectedSize } from '../../scripts/bench/injected-size.ts';
import { TEST_BUILDS } from './harness/builds.ts';

/** A sentence of the browser polyfill, which survives minifying. */
const POLYFILL = 'This script should only be loaded in a browser extension';

describe.each(['chrome-mv3', 'firefox-mv2'])('what %s injects', (build) => {
  const folder = join(TEST_BUILDS, build);
  const script = (name: string): string => readFileSync(join(folder, 'content-scripts', name), 'utf8');

  // A build for tests holds a little more than the one that is shipped.
  test('in every page fits in 1 kB', async () => {
    const { value, goal } = await injectedSize(folder);
    expect(value).toBeGreaterThan(100);
    expect(value).toBeLessThanOrEqual(goal);
  });

  test('in every page is not the polyfill, which the scripts for documents have', () => {
    expect(script('marks.js')).toContain(POLYFILL);
    expect(script('links.js')).not.toContain(POLYFILL);
  });

  test('is nothing that a page could ask for', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });
});
