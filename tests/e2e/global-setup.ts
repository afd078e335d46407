/** Builds the extension for tests, once for all files, beside the one that `npm run build` makes. */
import { runNode } from '../../scripts/command.ts';
import { TEST_BUILDS } from './harness/builds.ts';

export default async function buildForTests(): Promise<void> {
  const { code, output } = await runNode(['scripts/build.ts', '--mode', 'test', '--out', TEST_BUILDS]);
  if (code !== 0) throw new Error(`The extension was not built:\n${output}`);
}
