/** `npm run pictures`: takes the README's pictures anew, and puts them into docs/images; the stores', into docs/store; those of docs/reader.md and docs/collection.md. */
import { spawn } from 'node:child_process';
import process from 'node:process';

const files = ['pictures', 'store-pictures', 'reader-states', 'collection-states'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);
const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', ...files];
const env = {
  ...process.env,
  PICTURES: 'docs/images',
  STORE_PICTURES: 'docs/store',
  READER_PICTURES: 'docs/images/reader',
  COLLECTION_PICTURES: 'docs/images/collection',
};
spawn(process.execPath, args, { stdio: 'inherit', env }).once('close', (code) => {
  process.exitCode = code ?? 1;
});
