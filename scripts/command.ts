/** Runs a Node program to its end, without showing what it says. */
import { spawn } from 'node:child_process';
import process from 'node:process';

export interface Ended {
  code: number;
  /** What it printed, on both of its outputs. */
  output: string;
}

/** @param args A program's file and its arguments. It runs on the Node that we run on. */
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
