/** Debian's packages, where we may install them. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { capture, run } from './run.mjs';

const APT = '/usr/bin/apt-get';

const isRoot = () => process.getuid?.() === 0;

/** Root may, and so may who needs no password for sudo. Nobody is ever asked for one. */
export async function mayInstall() {
  if (!existsSync(APT)) return false;
  return isRoot() || (await capture('sudo', ['-n', 'true'])).code === 0;
}

/** @param {string[]} packages */
export async function installFromDebian(packages) {
  const [command = APT, ...before] = isRoot() ? [APT] : ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', APT];
  await run('Mise à jour de la liste des paquets Debian', command, [...before, '-qq', 'update']);
  const install = [...before, '-qq', '-y', '--no-install-recommends', 'install', ...packages];
  await run(`Installation de ${packages.join(', ')}`, command, install);
}
