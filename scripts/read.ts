/** `npm run --silent read -- …`: see `HELP`. */
import { pdfSurroundings } from './pdf-surroundings.ts';
import process from 'node:process';
import type { Reading } from '../lib/model/reading.ts';
import { askedFor, HELP, type Asked } from './read/arguments.ts';
import { readFileAt } from './read/read-file.ts';
import { readMany } from './read/read-many.ts';
import { summary } from './read/summary.ts';

const OPENED: ReadonlySet<Reading['status']> = new Set(['read', 'no-text', 'not-deliberation']);

// « read … | head » closes the pipe early, which is no error.
process.stdout.on('error', () => process.exit());

const asked = askedFor(process.argv.slice(2));
if (asked === undefined) {
  console.error(HELP);
  process.exitCode = 2;
} else if (asked.help) {
  console.log(HELP);
} else if (asked.many === undefined) {
  await readOneByOne(asked);
} else {
  // Standard input may stay open after an interruption.
  process.exit(await readMany({ names: asked.files, ...asked.many }).catch(cannotWrite));
}

async function readOneByOne({ files, json }: Asked): Promise<void> {
  const surroundings = pdfSurroundings();
  for (const [index, file] of files.entries()) {
    const reading = await readFileAt(file, surroundings);
    if (!OPENED.has(reading.status)) process.exitCode = 1;
    console.log(json ? JSON.stringify(reading) : `${index > 0 ? '\n' : ''}${summary(reading)}`);
  }
  surroundings.worker.destroy();
}

/** A full disk, a folder that may not be written to, a file of something else: told in a line. */
function cannotWrite(error: unknown): number {
  console.error(error instanceof Error ? error.message : String(error));
  return 2;
}
