/** `npm run pictures`: takes the README's pictures anew, and puts them into docs/images. */
import { spawn } from 'node:child_process';
import process from 'node:process';

const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', 'tests/e2e/pictures.test.ts'];
const env = { ...process.env, PICTURES: 'docs/images' };
spawn(process.execPath, args, { stdio: 'inherit', env }).once('close', (code) => {
  process.exitCode = code ?? 1;
});
