/** The packages that the stores are given. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { zip } from 'wxt';
import { TARGETS } from './targets.ts';

const PACKAGE = /^delibere-[\d.]+-(?<kind>chrome|firefox|sources)\.zip$/;

/**
 * Builds both extensions and zips them, and their sources. The same sources give the same bytes, wherever and whenever:
 * the archives hold neither dates nor owners, and their files are in the order of their names.
 *
 * @param folder where the builds and the packages go
 */
export async function makePackages(folder: string): Promise<void> {
  // Libraries are built for the environment that this names, whatever the builder's own shell says.
  process.env['NODE_ENV'] = 'production';
  for (const target of TARGETS) {
    // Once: and for Chrome, since WXT leaves out of them what the browser at hand has no use for.
    const zipSources = target.browser === 'chrome';
    await zip({ ...target, mode: 'production', outDir: folder, zip: { zipSources } });
  }
}

/** File name and SHA-256 of each package in a folder, by what it is for: `chrome`, `firefox`, `sources`. */
export function packagesIn(folder: string): Map<string, { name: string; sha256: string }> {
  const found = new Map<string, { name: string; sha256: string }>();
  for (const name of readdirSync(folder).sort()) {
    const kind = PACKAGE.exec(name)?.groups?.['kind'];
    if (kind === undefined) continue;
    const sha256 = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    found.set(kind, { name, sha256 });
  }
  return found;
}
