/**
 * `npm run build [-- --mode test] [--out DIR]`: makes `output/chrome-mv3` and `output/firefox-mv2`.
 *
 * `--mode test` makes the same folders for tests: open shadow roots, and documents from the loopback may be read.
 * `--out` makes them in another folder than `output`.
 */
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { TARGETS } from './build/targets.ts';

const { values } = parseArgs({
  options: { mode: { type: 'string', default: 'production' }, out: { type: 'string', default: 'output' } },
});
if (values.mode !== 'production' && values.mode !== 'test') {
  console.error(`build: --mode is "production" or "test", not "${values.mode}"`);
  process.exit(2);
}

for (const target of TARGETS) await build({ ...target, mode: values.mode, outDir: values.out });
