/** The demonstration without a display: everything is read through the extension, and left in `output/`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenedBrowser } from '../../demo/browser.ts';
import { PAGE_SIZE } from '../../demo/site/listing.ts';
import { type ListedAnswer, listedAnswer } from './answers.ts';
import { EngineDoor } from './engine-door.ts';
import { takePictures } from './pictures.ts';
import { readListing } from './read-listing.ts';
import { answersTable } from './table.ts';

const FOLDER = 'output';
const ANSWERS = join(FOLDER, 'answers.ndjson');

/** @returns the exit code: 0 if every document has an answer or a stated failure. */
export async function showUnseen(opened: OpenedBrowser): Promise<number> {
  await mkdir(FOLDER, { recursive: true });
  const door = await EngineDoor.open(opened);
  const page = await opened.browser.newPage();
  const documents = await readListing(page, door);
  const answers: (ListedAnswer | undefined)[] = [];
  for (const document of documents) answers.push(await listedAnswer(door, document));
  const lines = answers.flatMap((answer) => (answer === undefined ? [] : `${JSON.stringify(answer.reading)}\n`));
  await writeFile(ANSWERS, lines.join(''));
  console.log(answersTable(documents));
  const pictures = await takePictures(page, FOLDER, mostTelling(answers));
  console.log(`\n${lines.length} réponses dans ${ANSWERS} ; images : ${pictures.join(', ')}`);

  const silent = documents.filter((_, index) => answers[index] === undefined);
  for (const { label } of silent) console.error(`Sans réponse ni raison : ${label}`);
  return silent.length === 0 && documents.length > 0 ? 0 : 1;
}

/** Place, on the first page, of the first document that has a past; else of the first that grants; else of the first. */
function mostTelling(answers: readonly (ListedAnswer | undefined)[]): number {
  const shown = answers.slice(0, PAGE_SIZE);
  const withPast = shown.findIndex((answer) => answer !== undefined && answer.earlier > 0);
  if (withPast >= 0) return withPast;
  const granting = shown.findIndex((answer) => answer?.reading.deliberations.some(({ grants }) => grants.length > 0));
  return Math.max(0, granting);
}
