/** The demonstration without a display: everything is read through the extension, and left in `output/`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenedBrowser } from '../../demo/browser.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { storedReading } from './answers.ts';
import { EngineDoor } from './engine-door.ts';
import { takePictures } from './pictures.ts';
import { type ReadDocument, readListing } from './read-listing.ts';
import { answersTable } from './table.ts';

const FOLDER = 'output';
const ANSWERS = join(FOLDER, 'answers.ndjson');

/** @returns the exit code: 0 if every document has an answer or a stated failure. */
export async function showUnseen(opened: OpenedBrowser): Promise<number> {
  await mkdir(FOLDER, { recursive: true });
  const door = await EngineDoor.open(opened);
  const page = await opened.browser.newPage();
  const documents = await readListing(page, door);
  const readings: (Reading | undefined)[] = [];
  for (const document of documents) readings.push(await storedReading(door, document));
  const lines = readings.filter((reading) => reading !== undefined).map((reading) => `${JSON.stringify(reading)}\n`);
  await writeFile(ANSWERS, lines.join(''));
  console.log(answersTable(documents));
  const pictures = await takePictures(page, FOLDER, mostTelling(documents));
  console.log(`\n${lines.length} réponses dans ${ANSWERS} ; images : ${pictures.join(', ')}`);

  const silent = documents.filter((_, index) => readings[index] === undefined);
  for (const { label } of silent) console.error(`Sans réponse ni raison : ${label}`);
  return silent.length === 0 && documents.length > 0 ? 0 : 1;
}

/** Place of the first document that grants money; else of the first that was read. */
function mostTelling(documents: readonly ReadDocument[]): number {
  const acts = documents.map(({ state }) => (state.phase === 'answered' ? state.summary.acts : []));
  const granting = acts.findIndex((found) => found.some(({ totalCents }) => totalCents !== undefined));
  return granting >= 0
    ? granting
    : Math.max(
        0,
        acts.findIndex((found) => found.length > 0),
      );
}
