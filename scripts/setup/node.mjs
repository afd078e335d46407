/** Which Node runs the TypeScript scripts. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { SetupError } from './failure.mjs';

/** Comes with the dependencies on Linux (x64), whatever Node the machine has. */
const BROUGHT_ALONG = 'node_modules/.bin/node';

/** The first Node that runs TypeScript as it is, without a flag. */
const OLDEST = { major: 22, minor: 18 };

export function typescriptNode() {
  if (process.platform === 'linux' && existsSync(BROUGHT_ALONG)) return BROUGHT_ALONG;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return process.execPath;
  throw new SetupError(
    `il faut Node ${OLDEST.major}.${OLDEST.minor} ou plus récent sur ce système (ici : ${process.versions.node}) ; il s’installe depuis https://nodejs.org.`,
  );
}
