/** The files of pdf.js that the extension carries: its worker, character maps, fonts and decoders. Nothing is fetched. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';

const PDFJS = 'node_modules/pdfjs-dist';

/** The old build runs in the oldest browsers that the manifest admits; the minified one starts twice as fast. */
const WORKER = 'legacy/build/pdf.worker.min.mjs';

const FOLDERS = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];

/** pdf.js's scripting sandbox runs the scripts inside of PDFs; we read them and run nothing. */
const SCRIPTING = /quickjs/i;

/**
 * One entry for each file, under `pdf/` of the extension.
 *
 * @param root folder of the project
 */
export const pdfAssets = (root: string): ResolvedPublicFile[] => [
  { absoluteSrc: resolve(root, PDFJS, WORKER), relativeDest: 'pdf/pdf.worker.min.mjs' },
  ...['worker.mjs', 'reading-worker.mjs'].map((name) => ({
    absoluteSrc: resolve(root, 'assets/pdf', name),
    relativeDest: `pdf/${name}`,
  })),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(resolve(root, PDFJS, folder))
      .filter((name) => !SCRIPTING.test(name))
      .map((name) => ({
        absoluteSrc: resolve(root, PDFJS, folder, name),
        relativeDest: `pdf/${folder}/${name}`,
      })),
  ),
];
