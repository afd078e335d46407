/** A tool that passes or fails as a whole, and says why. */
import { runNode } from '../command.ts';
import type { Outcome } from './counts.ts';

/** One check; its output is shown if it fails. */
export async function check(args: readonly string[]): Promise<Outcome> {
  const { code, output } = await runNode(args);
  return code === 0
    ? { counts: { passed: 1, failed: 0, skipped: 0 }, lines: [] }
    : { counts: { passed: 0, failed: 1, skipped: 0 }, lines: [output.trimEnd()] };
}
