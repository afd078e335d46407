/**
 * `npm run rebuild [-- --in DIR] [--borrow]`: does what a store's reviewer does. Unpacks the sources package of `output/` or
 * DIR in a folder of its own, installs its dependencies, makes the packages from it, and compares them byte for byte
 * with those beside it. Fails if one differs.
 *
 * `--borrow` uses the dependencies that are installed here in place of `npm ci`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { packagesIn } from './build/packages.ts';
import { capture } from './setup/run.mjs';

const { values } = parseArgs({
  options: { in: { type: 'string', default: 'output' }, borrow: { type: 'boolean', default: false } },
});
const made = packagesIn(values.in);
const sources = made.get('sources');
if (sources === undefined || made.size < 3) {
  console.error(`rebuild: no packages in ${values.in}; run \`npm run zip\` first`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'delibere-sources-'));
try {
  unpack(join(values.in, sources.name), folder);
  if (values.borrow) symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  await step(values.borrow ? ['run', 'postinstall'] : ['ci', '--include=dev', '--include=optional']);
  await step(['run', 'zip']);
  const again = packagesIn(join(folder, 'output'));
  for (const [kind, { name, sha256 }] of made) {
    const same = again.get(kind)?.sha256 === sha256;
    console.log(`${same ? 'same bytes' : 'DIFFERENT '}  ${name}`);
    if (!same) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function unpack(archive: string, into: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const file = join(into, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

async function step(args: readonly string[]): Promise<void> {
  const { code, output } = await capture('npm', ['--prefix', folder, ...args], { shell: process.platform === 'win32' });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${output}`);
}
