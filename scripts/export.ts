/** `npm run --silent export -- --format FORMAT --out DOSSIER FICHIER...`: see {@link HELP}. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { exportDetails as words } from '../assets/locales/fr/export-details.ts';
import { createExporter, exportAll, type ExportedDocument } from '../lib/export/index.ts';
import { NO_DETAILS, type ExportDetails } from '../lib/model/export-details.ts';
import { EXPORT_FORMATS, holdsDocuments, type ExportFormat } from '../lib/model/export-format.ts';
import { readDetails } from '../lib/settings/export-details.ts';
import { ActsOnce } from './export/acts-once.ts';
import { documentsIn } from './export/documents.ts';
import { writeAll } from './export/files.ts';
import { inputsOf, type Input } from './export/inputs.ts';

const HELP = `Usage : npm run --silent export -- --format FORMAT --out DOSSIER [--authorities DETAILS.json] FICHIER.ndjson|DOSSIER|-…

Met des lectures (« npm run --silent read -- --json … > FICHIER.ndjson », ou ce que la bibliothèque exporte) dans un format
pour qui travaille avec. D’un dossier, tous les fichiers .ndjson. Les fichiers de même nom du dossier de sortie sont remplacés.

Un acte que plusieurs documents contiennent (le procès-verbal, une version plus récente) n’a qu’une ligne, qui nomme les autres ; json et
ndjson gardent chacun de ces documents. Pour cela, les lectures sont parcourues deux fois. Ce qui vient de l’entrée standard (« - ») ou
d’un tube est d’abord copié dans le dossier de sortie, le temps de la commande.

  --format       scdl     délibérations et subventions aux schémas officiels ; le reste dans a-completer.csv
                 csv      tout ce qui est lu, chaque valeur avec sa certitude, sa page et sa citation
                 xlsx     la même chose pour un tableur, où rien ne s’exécute et les identifiants restent entiers
                 json     le format public, en un tableau
                 ndjson   le format public, un document par ligne
                 bibtex, ris   une citation par acte
  --out          le dossier où écrire
  --authorities  ce que les actes n’impriment pas et que le format scdl exige (SIRET, matière, nature…) : docs/export.md
  --help         cette aide

Code de sortie : 0 si tout a été exporté ; 1 si un fichier ou une ligne n’a pas pu être lu, ou si l’écriture a échoué ;
2 si la commande ou le fichier de --authorities est mal formé.`;

interface Asked {
  format: ExportFormat;
  out: string;
  authorities?: string;
  inputs: string[];
}

const isFormat = (text: string | undefined): text is ExportFormat => EXPORT_FORMATS.some((format) => format === text);

/** @returns what is wrong with the command, in words */
function askedFor(args: string[]): Asked | 'help' | string {
  let parsed;
  try {
    const option = { type: 'string' } as const;
    const options = {
      format: option,
      out: option,
      authorities: option,
      help: { type: 'boolean', short: 'h' },
    } as const;
    parsed = parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    return (error as Error).message;
  }
  const { format, out, authorities, help } = parsed.values;
  if (help === true) return 'help';
  if (!isFormat(format)) return `--format : un de ${EXPORT_FORMATS.join(', ')}`;
  if (out === undefined) return '--out : le dossier où écrire';
  if (parsed.positionals.length === 0) return 'aucun fichier à exporter';
  return { format, out, inputs: parsed.positionals, ...(authorities !== undefined && { authorities }) };
}

/** Undefined after it was said what is wrong with the file. */
async function detailsIn(file: string | undefined): Promise<ExportDetails | undefined> {
  if (file === undefined) return NO_DETAILS;
  try {
    const read = readDetails(JSON.parse(await readFile(file, 'utf8')));
    if ('details' in read) return read.details;
    for (const { path, code } of read.faults) console.error(`${file} : ${path} : ${faultWords(code)}`);
  } catch (error) {
    console.error(`${file} : ${(error as Error).message}`);
  }
  return undefined;
}

function faultWords(code: string): string {
  const key = `detail-fault.${code}`;
  return key in words
    ? words[key as keyof typeof words]
    : 'ce champ n’est pas connu, ou n’a pas cette forme (docs/export.md)';
}

/** Every document, as far as it is exported: its acts once where tables and citations are made, else as they were read. */
async function* exportedFrom(
  inputs: readonly Input[],
  format: ExportFormat,
  onBadLine: Parameters<typeof documentsIn>[1],
): AsyncGenerator<ExportedDocument, void, undefined> {
  const acts = new ActsOnce();
  for await (const line of documentsIn(inputs, onBadLine)) acts.learn(line);
  acts.settle();
  for await (const line of documentsIn(inputs, () => {})) {
    const document = holdsDocuments(format) ? acts.asRead(line) : acts.eachOnce(line);
    if (document !== undefined) yield document;
  }
}

async function run({ format, out, authorities, inputs }: Asked): Promise<number> {
  const details = await detailsIn(authorities);
  if (details === undefined) return 2;
  let bad = 0;
  try {
    const documents = exportedFrom(await inputsOf(inputs, out), format, ({ file, line, detail }) => {
      bad += 1;
      console.error(`${file}, ligne ${line} : ce n’est pas une lecture (${detail})`);
    });
    for (const path of await writeAll(out, exportAll(createExporter(format, details), documents))) console.log(path);
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
  return bad > 0 ? 1 : 0;
}

const asked = askedFor(process.argv.slice(2));
if (asked === 'help') console.log(HELP);
else if (typeof asked === 'string') {
  console.error(`${asked}\n\n${HELP}`);
  process.exitCode = 2;
} else process.exitCode = await run(asked);
