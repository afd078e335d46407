/** Runs a command quietly: its output is shown only if it fails. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { SetupError } from './failure.mjs';

const SHOWN_LINES = 30;

/**
 * @param {string} what For the person at the keyboard, in French: « Installation de … ».
 * @param {string} command
 * @param {string[]} args
 * @param {{ shell?: boolean }} [options]
 */
export async function run(what, command, args, options = {}) {
  const started = Date.now();
  process.stdout.write(`${what}… `);
  const { code, output } = await capture(command, args, options);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(code === 0 ? `fait (${seconds} s)` : 'échec');
  if (code === 0) return;
  console.error(output.trimEnd().split('\n').slice(-SHOWN_LINES).join('\n'));
  throw new SetupError(`la commande « ${[command, ...args].join(' ')} » a échoué ; son message est ci-dessus.`);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>} A command that cannot be started has code 127.
 */
export function capture(command, args, { shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
