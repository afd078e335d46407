import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { injectedSize } from '../../scripts/bench/injected-size.ts';
import { buildOf, TEST_BUILDS } from './harness/builds.ts';
import { BROWSERS } from './harness/stage.ts';

/** A sentence of the browser polyfill, which survives minifying. */
const POLYFILL = 'This script should only be loaded in a browser extension';

describe.each(BROWSERS)('what is injected in pages of $kind', ({ kind }) => {
  const folder = buildOf(TEST_BUILDS, kind);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

  // A build for tests holds a little more than the one that is shipped.
  test('fits in 1 kB as long as there are no documents', async () => {
    const { value, goal } = await injectedSize(folder);
    expect(value).toBeGreaterThan(100);
    expect(value).toBeLessThanOrEqual(goal);
  });

  test('comes without the polyfill, which the background has', () => {
    expect(read('background.js')).toContain(POLYFILL);
    for (const script of ['links.js', 'marks.js', 'panel.js', 'pdf.js'])
      expect(read(join('content-scripts', script))).not.toContain(POLYFILL);
  });

  test('is nothing that a page could ask for', () => {
    const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });
});
