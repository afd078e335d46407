/** A copy of the built extension that also holds a page for measurements, and the documents to measure with. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { build as bundle } from 'vite';

/** Milliseconds that one measurement may take: a hundred thousand acts restored in one transaction. */
const LONGEST = 30 * 60_000;

const PDFJS = 'node_modules/pdfjs-dist/legacy/build';

const ENTRIES = {
  timings: 'scripts/bench/page/timings.ts',
  'collection-worker': 'entrypoints/library/worker.ts',
};

export interface BenchExtension {
  browser: Browser;
  /** Of the page that holds `timings`. */
  page: string;
  close(): Promise<void>;
}

/**
 * @param build folder of a built Chrome extension
 * @param executable a Chromium
 * @param documents by file name
 */
export async function openBenchExtension(
  build: string,
  executable: string,
  documents: Readonly<Record<string, Uint8Array>>,
): Promise<BenchExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'delibere-bench-'));
  await cp(build, folder, { recursive: true });
  await cp(`${PDFJS}/pdf.worker.mjs`, join(folder, 'pdf/pdf.worker.mjs'));
  await cp('node_modules/pdfjs-dist/legacy/web/pdf_viewer.css', join(folder, 'bench/viewer.css'));
  await cp('scripts/bench/page/index.html', join(folder, 'bench/index.html'));
  await bundle({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(folder, 'bench'),
      emptyOutDir: false,
      target: 'chrome125',
      chunkSizeWarningLimit: 1_000,
      lib: { entry: ENTRIES, formats: ['es'], fileName: (_format, name) => `${name}.js` },
    },
  });
  for (const [name, bytes] of Object.entries(documents)) await writeFile(join(folder, 'bench', name), bytes);
  const browser = await launch({
    executablePath: executable,
    headless: true,
    pipe: true,
    enableExtensions: true,
    protocolTimeout: LONGEST,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      // A page is told the size of its heap as it is, and now.
      '--enable-precise-memory-info',
    ],
  });
  const id = await browser.installExtension(folder);
  return {
    browser,
    page: `chrome-extension://${id}/bench/index.html`,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** @param address of the page that holds `timings` */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'timings' in globalThis);
  return page;
}
