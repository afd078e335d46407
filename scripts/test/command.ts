/** A tool that passes or fails as a whole, and says why. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import type { Outcome } from './counts.ts';

export interface Ended {
  code: number;
  output: string;
}

/** Runs a program of `node_modules/.bin`, or a script, on the Node that we run on. */
export function runNode(args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** One check; its output is shown if it fails. */
export async function check(args: readonly string[]): Promise<Outcome> {
  const { code, output } = await runNode(args);
  return code === 0
    ? { counts: { passed: 1, failed: 0, skipped: 0 }, lines: [] }
    : { counts: { passed: 0, failed: 1, skipped: 0 }, lines: [output.trimEnd()] };
}
