import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

export const HELP = `Usage : npm run --silent read -- [--json] FICHIER…
        npm run --silent read -- [--jobs N] --out LECTURES.ndjson FICHIER|DOSSIER|MOTIF|-…

Lit des délibérations en PDF, sans réseau, et dit pour chacune : combien, à qui, comment on a voté.

  --json          une ligne de JSON par fichier, dans l’ordre donné (la forme est celle de lib/model/reading.ts)
  --out FICHIER   une ligne de JSON par fichier, dès qu’il est lu, à la suite de ce fichier ; ce qui s’y trouve déjà (même nom,
                  même taille, même date) n’est pas relu, si bien que la même commande reprend une lecture interrompue
  --jobs N        lit N fichiers à la fois (d’ordinaire, autant que de cœurs) ; sans --out, les lignes vont à la sortie
  --seconds N     temps laissé à un fichier (d’ordinaire 120)
  --megabytes N   mémoire laissée à chaque processus (d’ordinaire 1024)
  --help          cette aide

Avec --out ou --jobs : un DOSSIER est lu avec ses sous-dossiers (*.pdf), un MOTIF (« actes/**/*.pdf ») désigne des fichiers, et
« - » les prend sur l’entrée standard, un nom par ligne. L’avancement est dit sur la sortie d’erreur.

Code de sortie : 0 si chaque fichier a pu être ouvert (même sans rien y reconnaître) ; 1 si l’un d’eux n’a pas pu l’être
(absent, illisible, protégé, endommagé, trop gros) ; 2 si la commande est mal formée, ou si LECTURES.ndjson ne peut pas être
écrit ; 130 si la lecture a été interrompue.`;

export interface Asked {
  files: string[];
  json: boolean;
  help: boolean;
  /** Many at once; undefined for one after the other in this process. */
  many?: { jobs: number; out: string | undefined; limits: { seconds: number; megabytes: number } };
}

/** Undefined if it makes no sense. */
export function askedFor(args: string[]): Asked | undefined {
  try {
    const { values, positionals: files } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        out: { type: 'string' },
        jobs: { type: 'string' },
        seconds: { type: 'string', default: '120' },
        megabytes: { type: 'string', default: '1024' },
      },
    });
    const { json, help, out, jobs = String(availableParallelism()) } = values;
    if (help) return { files, json, help };
    if (files.length === 0 || out === '') return undefined;
    if (out === undefined && values.jobs === undefined) return { files, json, help };
    const limits = { seconds: whole(values.seconds), megabytes: whole(values.megabytes) };
    return { files, json, help, many: { jobs: whole(jobs), out, limits } };
  } catch {
    return undefined;
  }
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new RangeError(text);
  return Number(text);
}
