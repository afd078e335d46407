/** The dependencies that package-lock.json names, installed if they are not there as it names them. */
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { run } from './run.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Locked
 * @typedef {Record<string, Locked>} Packages
 */

/** Written by `wxt prepare`, which runs after each installation; `tsc` and vitest start from it. */
const GENERATED_TYPES = '.wxt/tsconfig.json';

export async function prepareDependencies() {
  if (!isInstalled()) {
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    await npm('Installation des dépendances (npm ci)', args);
  } else if (!existsSync(GENERATED_TYPES)) {
    await npm('Préparation des types', ['run', 'postinstall']);
  }
}

/**
 * npm keeps beside what it installed a list of it, in the form of package-lock.json. An optional package may be
 * missing: it is for another system.
 */
function isInstalled() {
  const installed = packages('node_modules/.package-lock.json');
  const wanted = packages('package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' ||
      installed[path]?.version === version ||
      (installed[path] === undefined && (optional === true || devOptional === true)),
  );
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function packages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/**
 * The npm that started us, if one did; it need not be the first on the path.
 *
 * @param {string} what
 * @param {string[]} args
 */
function npm(what, args) {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js')) return run(what, process.execPath, [cli, ...args]);
  return run(what, 'npm', args, { shell: process.platform === 'win32' });
}
