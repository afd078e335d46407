/**
 * `npm run zip [-- --out DIR]`: makes what the stores are given, in `output/` or DIR: the packages for Chrome and for
 * Firefox, and the sources that both can be made from again (`npm run rebuild`).
 */
import { parseArgs } from 'node:util';
import { makePackages, packagesIn } from './build/packages.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'output' } } });

await makePackages(values.out);
for (const { name, sha256 } of packagesIn(values.out).values()) console.log(`${sha256}  ${name}`);
