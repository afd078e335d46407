/** `npm run --silent read -- [--json] FILE...`: see {@link HELP}. */
import { pdfSurroundings } from './pdf-surroundings.ts';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readDocument, unread } from '../lib/engine/read-document.ts';
import type { Reading } from '../lib/model/reading.ts';
import { summary } from './read/summary.ts';

const HELP = `Usage : npm run --silent read -- [--json] FICHIER…

Lit des délibérations en PDF, sans réseau, et dit pour chacune : combien, à qui, comment on a voté.

  --json   une ligne de JSON par fichier, dans l'ordre donné (la forme est celle de lib/model/reading.ts)
  --help   cette aide

Code de sortie : 0 si chaque fichier a pu être ouvert (même sans rien y reconnaître) ; 1 si l'un d'eux n'a pas pu l'être
(absent, illisible, protégé, endommagé, trop gros) ; 2 si la commande est mal formée.`;

const OPENED: ReadonlySet<Reading['status']> = new Set(['read', 'no-text', 'not-deliberation']);

// « read … | head » closes the pipe early, which is no error.
process.stdout.on('error', () => process.exit());

const asked = askedFor(process.argv.slice(2));
if (asked === undefined) {
  console.error(HELP);
  process.exitCode = 2;
} else if (asked.help) {
  console.log(HELP);
} else {
  const surroundings = pdfSurroundings();
  for (const [index, file] of asked.files.entries()) {
    const reading = await readFileAt(file, surroundings);
    if (!OPENED.has(reading.status)) process.exitCode = 1;
    console.log(asked.json ? JSON.stringify(reading) : `${index > 0 ? '\n' : ''}${summary(reading)}`);
  }
  surroundings.worker.destroy();
}

function askedFor(args: string[]): { files: string[]; json: boolean; help: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
    return positionals.length > 0 || values.help ? { files: positionals, ...values } : undefined;
  } catch {
    return undefined;
  }
}

async function readFileAt(file: string, surroundings: ReturnType<typeof pdfSurroundings>): Promise<Reading> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch {
    return unread({ file, sha256: '', bytes: 0 }, 'unreadable', 0);
  }
  const read = await readDocument(file, bytes, surroundings);
  // Nobody cancels here, so that there is always a reading.
  if (!read.ok) throw new Error(read.error.code);
  return read.value.reading;
}
