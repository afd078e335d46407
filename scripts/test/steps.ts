/** What `npm test` runs, in two lanes: what needs the sources alone, and what needs the built extension in browsers. */
import { findBrowser } from '../setup/browsers.mjs';
import { check } from './check.ts';
import { NOTHING, type Outcome } from './counts.ts';
import { vitest, vitestTwice } from './vitest.ts';

export interface Step {
  name: string;
  run: () => Promise<Outcome>;
}

export const sourceLane = (): Step[] => [
  { name: 'lint (oxlint)', run: () => check(['node_modules/oxlint/bin/oxlint']) },
  { name: 'format (oxfmt)', run: () => check(['node_modules/oxfmt/bin/oxfmt', '--check', '.']) },
  { name: 'types (tsc)', run: () => check(['node_modules/typescript/bin/tsc']) },
  {
    name: 'types of the pure folders (tsc)',
    run: () => check(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.pure.json']),
  },
  { name: 'unused code (knip)', run: () => check(['node_modules/knip/bin/knip.js']) },
  { name: 'unit, architecture and command line (vitest in Node)', run: () => vitest('unit') },
  { name: 'components (vitest in Chromium)', run: needsChromium(() => vitest('component')) },
];

export const browserLane = (): Step[] => [
  { name: 'build and packages for Chrome and Firefox', run: () => check(['scripts/zip.ts']) },
  { name: 'end to end (the built extension in Chromium and Firefox)', run: () => vitestTwice('e2e') },
];

/** A step whose browser is missing is skipped, and says so. */
function needsChromium(run: () => Promise<Outcome>): () => Promise<Outcome> {
  if (findBrowser('chromium') !== undefined) return run;
  const line = '– skipped: no Chromium, Edge or Chrome on this machine';
  return () => Promise.resolve({ counts: { ...NOTHING, skipped: 1 }, lines: [line] });
}
