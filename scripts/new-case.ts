/** `npm run new-case`: see {@link HELP}. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from '../lib/engine/read-document.ts';
import { draftOf, toCheck } from './new-case/draft.ts';
import { readMarkup } from './new-case/markup.ts';
import { typeset } from './new-case/typeset.ts';
import { pdfSurroundings } from './pdf-surroundings.ts';

const HELP = `Usage: npm run new-case -- SLUG FILE.pdf    a case from a PDF
       npm run new-case -- SLUG FILE.txt    a case from a text that you wrote, which is set on pages
       npm run new-case -- SLUG             sets the text of a case again, after you changed it
       npm run new-case -- --all            sets the texts of all cases again

Makes tests/corpus/SLUG/ with document.pdf (and document.txt), and an expected.json drafted from what the reader says.
The draft is a start: a person reads the document and corrects every field. An expected.json that is there stays.
The markup of texts is described in tests/corpus/README.md. What is committed is written by ourselves.`;

const CORPUS = 'tests/corpus';

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
const [slug, file] = positionals;
if (asked.help) console.log(HELP);
else if (asked.all) await setAll();
else if (
  slug === undefined ||
  !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ||
  !['.pdf', '.txt', ''].includes(extname(file ?? ''))
) {
  console.error(HELP);
  process.exitCode = 2;
} else await makeCase(slug, file);

async function makeCase(name: string, source: string | undefined): Promise<void> {
  const folder = join(CORPUS, name);
  const text = join(folder, 'document.txt');
  await mkdir(folder, { recursive: true });
  if (source !== undefined) await copyFile(source, join(folder, `document${extname(source)}`));
  if (source?.endsWith('.pdf') !== true && !(await setText(text))) return;
  if (!existsSync(join(folder, 'expected.json'))) await draft(folder);
}

async function setAll(): Promise<void> {
  for (const name of await readdir(CORPUS)) {
    const text = join(CORPUS, name, 'document.txt');
    if (existsSync(text)) await setText(text);
  }
}

/** Writes the PDF of a text beside it; says what is wrong with the text, if anything is. */
async function setText(path: string): Promise<boolean> {
  const written = readMarkup(await readFile(path, 'utf8'));
  if (written.ok) await writeFile(path.replace(/txt$/, 'pdf'), await typeset(written.value));
  else {
    console.error(`${path}:${written.error.line}: ${written.error.message}`);
    process.exitCode = 1;
  }
  return written.ok;
}

async function draft(folder: string): Promise<void> {
  const pdf = join(folder, 'document.pdf');
  const surroundings = pdfSurroundings();
  const read = await readDocument(pdf, new Uint8Array(await readFile(pdf)), surroundings);
  surroundings.worker.destroy();
  if (!read.ok) throw new Error(read.error.code);
  const expected = draftOf(read.value.reading);
  await writeFile(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  console.log(`${folder}/expected.json is a draft. Read the document, correct every field, and replace the notes.`);
  for (const line of toCheck(read.value.reading, expected)) console.log(`  ${line}`);
}
