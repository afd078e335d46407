/**
 * `npm start [-- --pdfs DIR] [--firefox] [--headless]`: the extension on a demonstration of the site it was made for.
 *
 * With a display, opens a browser on the listing and stays until it is closed. Without one, reads the whole listing
 * through the extension and leaves what it found in `output/`. Exit code 0; 1 if a document has neither an answer nor a
 * stated failure; 2 if nothing could be begun.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { openBrowser, type OpenedBrowser } from '../demo/browser.ts';
import { demoDocuments, folderDocuments } from '../demo/documents.ts';
import { LISTING, startSite } from '../demo/site/server.ts';
import { runNode } from './command.ts';
import { showUnseen } from './start/headless.ts';
import { chooseBrowser, readOptions } from './start/options.ts';

const EXTENSION = { chromium: 'chrome-mv3', firefox: 'firefox-mv2' } as const;

/** As a shell says it of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

process.exitCode = await start();

async function start(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (!options.ok) return refuse(options.error);
  const { pdfs, headless } = options.value;
  const choice = chooseBrowser(options.value.firefox);
  if (!choice.ok) return refuse(choice.error);
  const documents = pdfs === undefined ? await demoDocuments() : await folderDocuments(pdfs);
  if (documents.length === 0) return refuse(`le dossier « ${pdfs} » ne contient aucun PDF.`);
  const built = await runNode(['scripts/build.ts']);
  if (built.code !== 0) return refuse(`la construction de l’extension a échoué.\n${built.output}`);

  const site = await startSite(documents, pdfs === undefined ? 'invented' : 'folder');
  const extension = resolve('output', EXTENSION[choice.value.kind]);
  const opened = await openBrowser(choice.value, { extension, site, headless });
  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
    void opened.browser.close();
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    return headless ? await showUnseen(opened) : await show(opened);
  } catch (error) {
    // Whatever was under way when the browser went away, it was asked for.
    if (interrupted) return INTERRUPTED;
    throw error;
  } finally {
    await opened.browser.close();
    await site.close();
  }
}

function refuse(why: string): number {
  console.error(`Délibéré : ${why}`);
  return 2;
}

/** Opens the listing, and waits until the browser is closed, by its window or by Ctrl-C. */
async function show({ browser }: OpenedBrowser): Promise<number> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(LISTING);
  console.log(`La démonstration est ouverte : ${LISTING}`);
  console.log('Pointez une marque à côté d’un lien, ou cliquez-la. Ctrl-C pour finir.');
  await new Promise<void>((done) => {
    browser.once('disconnected', () => done());
  });
  return 0;
}
