/** How long exports take, and what they hold in memory, while collections grow: pieces of files are counted and let go. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createExporter, type ExportedDocument } from '../../lib/export/index.ts';
import type { Found } from '../../lib/model/evidence.ts';
import type { ExportDetails } from '../../lib/model/export-details.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../lib/model/export-format.ts';
import type { Figure } from './figure.ts';
import { syntheticAct } from './synthetic-acts.ts';

const SIZES = [1_000, 10_000, 100_000] as const;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Acts between two looks at the clock; and, of those, at the memory. */
const AT_ONCE = 200;
const LOOK_EVERY = 10_000;

const MEGABYTE = 1_048_576;

interface Export {
  /** Milliseconds of the processor's time an act, without those that making the act takes. */
  perAct: number;
  bytes: number;
  /** Most megabytes that are held, over what was held before. */
  held: number;
}

/** Every value with a passage of its own, as real acts have. */
function withPassage(found: Found<unknown> | undefined): void {
  if (found === undefined) return;
  found.evidence = [
    { page: 1, quote: `lu ici : ${String(found.value)}`, boxes: [[70, 500, 520, 512]], source: 'text-layer' },
  ];
}

function documentOf(n: number, of: number): ExportedDocument {
  const act = syntheticAct(n, of);
  const { authority, body, number, session, title, grants } = act;
  for (const found of [authority, body, number, session, title]) withPassage(found);
  for (const { beneficiary, amountCents } of grants) for (const found of [beneficiary, amountCents]) withPassage(found);
  return {
    reading: {
      file: `https://www.exemple.fr/actes/${n}.pdf`,
      sha256: n.toString(16).padStart(64, '0'),
      bytes: 100_000,
      pages: 3,
      pagesRead: 3,
      status: 'read',
      textSource: 'text-layer',
      kind: 'deliberation',
      deliberations: [act],
      ms: { extract: 1, parse: 1 },
    },
    places: [0],
    addresses: [`https://www.exemple.fr/actes/${n}.pdf`],
    retrieved: '2026-01-02T03:04:05.000Z',
    readerVersion: '1',
    notes: [],
  };
}

const NOTHING_SAID: ExportDetails = { authorities: [], acts: [], beneficiaries: [] };

const heap = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};

function exportOf(format: ExportFormat, acts: number): Export {
  const before = heap();
  const exporter = createExporter(format, NOTHING_SAID);
  let [bytes, held, spent] = [0, 0, 0];
  const timed = (work: () => { content: string | Uint8Array }[]): void => {
    const begun = process.cpuUsage();
    for (const { content } of work()) bytes += content.length;
    const { user, system } = process.cpuUsage(begun);
    spent += (user + system) / 1000;
  };
  timed(() => exporter.open());
  for (let from = 0; from < acts; from += AT_ONCE) {
    const documents = Array.from({ length: AT_ONCE }, (_, n) => documentOf(from + n, acts));
    timed(() => documents.flatMap((document) => exporter.add(document)));
    if ((from + AT_ONCE) % LOOK_EVERY === 0) held = Math.max(held, heap() - before);
  }
  timed(() => exporter.close());
  return { perAct: spent / acts, bytes, held: held / MEGABYTE };
}

const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Of each format: whether the hundred-thousandth act takes as long as the thousandth, and what all of them leave in memory. */
export function exportSpeed(formats: readonly ExportFormat[] = EXPORT_FORMATS): Figure[] {
  return formats.flatMap((format): Figure[] => {
    exportOf(format, SIZES[0]);
    const [, middle, most] = SIZES.map((acts) => exportOf(format, acts)) as [Export, Export, Export];
    const seconds = rounded((most.perAct * SIZES[2]) / 1000, 1);
    const detail = `${seconds} s and ${Math.round(most.bytes / MEGABYTE)} MB for 100 000 acts; ${rounded(most.perAct * 1000, 0)} µs an act, ${rounded(middle.perAct * 1000, 0)} at 10 000`;
    return [
      {
        name: `export as ${format}: time an act at 100 000 acts over 10 000`,
        value: rounded(most.perAct / middle.perAct),
        goal: 1.2,
        unit: '×',
        detail,
      },
      {
        name: `export as ${format}: memory held at 100 000 acts`,
        value: rounded(most.held, 1),
        goal: 64,
        unit: 'MB',
        detail: 'of heap, after garbage was collected; what is written goes to files and is not held',
      },
    ];
  });
}
