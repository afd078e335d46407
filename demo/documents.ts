/** What the demonstration's listing links: its own acts, or the PDFs of a folder. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import type { DemoAct } from './acts/act.ts';
import { CONVOCATION_2024 } from './acts/convocation.ts';
import { READABLE_ACTS, SCANNED_ACT } from './acts/index.ts';
import { printAct } from './print/act.ts';
import { printConvocation } from './print/convocation.ts';
import { printedDate } from './print/dates.ts';
import { printScan } from './print/scan.ts';
import { documentPath, type LinkedDocument, sendPdf } from './site/document.ts';

/** Enough of a PDF to announce itself, and not enough to be read. */
const KEPT_OF_DAMAGED = 0.4;
const DAMAGED_NUMBER = '2021.00425';

/** The acts written for the demonstration, the latest sitting first. */
export async function demoDocuments(): Promise<LinkedDocument[]> {
  const acts = await Promise.all(READABLE_ACTS.map(async (act) => entry(act, await printAct(act))));
  const scan = entry(SCANNED_ACT, await printScan(SCANNED_ACT), ' (document numérisé)');
  return [...acts, scan, await damaged(), await convocation()].sort((one, other) => other.date.localeCompare(one.date));
}

type Dated = LinkedDocument & { date: string };

const sittingName = (date: string): string => `Bureau métropolitain du ${printedDate(date)}`;

function entry({ number, title, sitting }: DemoAct, bytes: Uint8Array, remark = ''): Dated {
  return {
    date: sitting.date,
    group: sittingName(sitting.date),
    label: `Délibération n°${number} – ${title}${remark}`,
    path: documentPath(number),
    respond: sendPdf(bytes, `deliberation-${number}.pdf`),
  };
}

/** The act of another sitting whose upload was cut short. */
async function damaged(): Promise<Dated> {
  const act = READABLE_ACTS.find(({ number }) => number === '2021.00403') ?? SCANNED_ACT;
  const whole = await printAct(act);
  const title = "OBSERVATOIRE DU CIEL NOCTURNE – CONVENTION D'ACCUEIL DES ECOLES";
  return entry({ ...act, number: DAMAGED_NUMBER, title }, whole.subarray(0, whole.length * KEPT_OF_DAMAGED));
}

async function convocation(): Promise<Dated> {
  const { title, sitting } = CONVOCATION_2024;
  return {
    date: sitting.date,
    group: sittingName(sitting.date),
    label: title,
    path: documentPath(title),
    respond: sendPdf(await printConvocation(CONVOCATION_2024), 'convocation.pdf'),
  };
}

/** Every PDF below the folder, in the order of their paths. Their names may be anything. */
export async function folderDocuments(folder: string): Promise<LinkedDocument[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((file) => file.isFile() && file.name.toLowerCase().endsWith('.pdf'))
    .map((file) => join(file.parentPath, file.name))
    .sort((one, other) => one.localeCompare(other, 'fr'));
  return files.map((file) => {
    const inside = relative(folder, file);
    return {
      label: inside,
      group: `Documents du dossier « ${basename(resolve(folder))} »`,
      path: documentPath(inside),
      // Read when it is asked for: a folder may hold more than the memory does.
      respond: async (request, response) => sendPdf(await readFile(file), basename(file))(request, response),
    };
  });
}
