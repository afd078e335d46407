/** `npm run pictures`: takes the README's pictures anew, and puts them into docs/images; the stores', into docs/store; those of docs/reader.md. */
import { spawn } from 'node:child_process';
import process from 'node:process';

const files = ['tests/e2e/pictures.test.ts', 'tests/e2e/store-pictures.test.ts', 'tests/e2e/reader-states.test.ts'];
const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', ...files];
const env = {
  ...process.env,
  PICTURES: 'docs/images',
  STORE_PICTURES: 'docs/store',
  READER_PICTURES: 'docs/images/reader',
};
spawn(process.execPath, args, { stdio: 'inherit', env }).once('close', (code) => {
  process.exitCode = code ?? 1;
});
