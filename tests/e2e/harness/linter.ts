/** What Mozilla's linter (that of `web-ext lint`) says of a package. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import * as v from 'valibot';

const message = v.object({ code: v.string(), file: v.optional(v.string(), ''), message: v.string() });
const report = v.object({ errors: v.array(message), warnings: v.array(message), notices: v.array(message) });

export interface Remark {
  level: 'error' | 'warning' | 'notice';
  code: string;
  /** What it says in short. */
  message: string;
  /** In the package; empty for the package as a whole. */
  file: string;
}

export async function lint(archive: string): Promise<Remark[]> {
  const { errors, warnings, notices } = v.parse(report, JSON.parse(await output(archive)));
  const remarks = { error: errors, warning: warnings, notice: notices };
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    remarks[level].map(({ code, message: said, file }) => ({ level, code, message: said, file })),
  );
}

/** It ends with an error if it has found one: that is for us to say. */
function output(archive: string): Promise<string> {
  const args = ['node_modules/addons-linter/bin/addons-linter', '--output', 'json', archive];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.once('error', reject);
    child.once('close', () => resolve(text));
  });
}
