/**
 * `node scripts/setup.mjs SCRIPT [ARGUMENT…]`: makes ready what a fresh clone lacks, then runs SCRIPT.
 *
 * It is the one script that runs before anything is installed, on whatever Node ≥ 20 the machine has: hence plain
 * JavaScript, and no dependency. SCRIPT is TypeScript, and runs on the Node that the dependencies brought along. (Two
 * commands in one npm script would not do: a shell remembers where it found the first `node`.)
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { prepareBrowsers } from './setup/browsers.mjs';
import { prepareDependencies } from './setup/dependencies.mjs';
import { SetupError } from './setup/failure.mjs';
import { typescriptNode } from './setup/node.mjs';

const [script = '', ...args] = process.argv.slice(2);

try {
  await prepareDependencies();
  const node = typescriptNode();
  await prepareBrowsers(script.endsWith('test.ts') ? 'both' : 'any');
  const child = spawn(node, [script, ...args], { stdio: 'inherit' });
  // Ctrl-C reaches the child by the terminal itself; here it must not end the parent before the child has tidied up.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('close', (code) => (process.exitCode = code ?? 1));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\nDélibéré : ${error.message}`);
  process.exitCode = 1;
}
