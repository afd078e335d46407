/**
 * Acts of the collection → files, streamed out of the store: a few documents are in memory at a time, whatever the size of
 * the collection. For pages of the extension, whose thread has its turn between.
 */
import { createExporter, takeOutlook, type ExportedDocument } from '../../export/index.ts';
import type { ExportDetails } from '../../model/export-details.ts';
import type { ExportFormat } from '../../model/export-format.ts';
import type { ExportOutlook } from '../../model/export-outlook.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { findWhole, type Connection } from '../../store/index.ts';
import { BlobFiles, type ExportedFile } from './blob-files.ts';
import { exportedDocument } from './exported-document.ts';

export interface ActsToExport {
  /** `sha256#n`, in the order wanted; acts of one document come together. */
  ids: readonly string[];
  details: ExportDetails;
  signal?: AbortSignal;
  /** How many of the acts are done. */
  onProgress?: (done: number) => void;
}

/** Documents that are read of the store at once. */
const AT_ONCE = 20;

/** The files of an export; fails where the store does, or with `cancelled`. */
export async function exportActs(
  connection: Connection,
  format: ExportFormat,
  acts: ActsToExport,
): Promise<Result<ExportedFile[]>> {
  const exporter = createExporter(format, acts.details);
  const files = new BlobFiles();
  for (const chunk of exporter.open()) files.add(chunk);
  const all = await eachDocument(connection, acts, (document) => {
    for (const chunk of exporter.add(document)) files.add(chunk);
  });
  if (!all.ok) return all;
  for (const chunk of exporter.close()) files.add(chunk);
  return ok(files.finish());
}

/** What an export to the official formats would hold, and what it would lack. */
export async function exportOutlook(connection: Connection, acts: ActsToExport): Promise<Result<ExportOutlook>> {
  const taker = takeOutlook(acts.details);
  const all = await eachDocument(connection, acts, (document) => taker.add(document));
  return all.ok ? ok(taker.outlook()) : all;
}

async function eachDocument(
  connection: Connection,
  { ids, signal, onProgress }: ActsToExport,
  use: (document: ExportedDocument) => void,
): Promise<Result<null>> {
  const wanted = [...placesByDocument(ids)];
  let done = 0;
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = new Map(wanted.slice(from, from + AT_ONCE));
    const found = await findWhole(connection, [...some.keys()]);
    if (!found.ok) return found;
    if (signal?.aborted === true) return err({ code: 'cancelled' });
    for (const whole of found.value) use(exportedDocument(whole, some.get(whole.document.sha256) ?? new Set()));
    done += [...some.values()].reduce((sum, places) => sum + places.size, 0);
    onProgress?.(done);
  }
  return ok(null);
}

/** The acts that are wanted of each document, in the order in which the first of each is. */
function placesByDocument(ids: readonly string[]): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const id of ids) {
    const [sha256 = '', place] = id.split('#');
    const ofDocument = places.get(sha256);
    if (ofDocument === undefined) places.set(sha256, new Set([Number(place)]));
    else ofDocument.add(Number(place));
  }
  return places;
}
