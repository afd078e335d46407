/**
 * Acts of the collection → files, streamed out of the store: a few documents are in memory at a time, whatever the size of
 * the collection. For pages of the extension, whose thread has its turn between.
 */
import { createExporter, takeOutlook, type ExportedDocument, type ExportedSource } from '../../export/index.ts';
import type { ExportDetails } from '../../model/export-details.ts';
import { holdsDocuments, type ExportFormat } from '../../model/export-format.ts';
import type { ExportOutlook } from '../../model/export-outlook.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { actId, findWhole, type Connection } from '../../store/index.ts';
import { BlobFiles, type ExportedFile } from './blob-files.ts';
import { exportedDocument, exportedSource } from './exported-document.ts';

export interface ActsToExport {
  /** `sha256#n`, in the order wanted; acts of one document come together. */
  ids: readonly string[];
  /** Of those that other documents hold too, these sources: tables name them beside the act, and have no row of theirs. */
  others?: Readonly<Record<string, readonly string[]>>;
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
  const all = await eachDocument(connection, holdsDocuments(format) ? withOthers(acts) : acts, (document) => {
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

/** Each source as an act of its own. */
function withOthers({ ids, others = {}, onProgress, ...acts }: ActsToExport): ActsToExport {
  return {
    ...acts,
    ids: ids.flatMap((id) => [id, ...(others[id] ?? [])]),
    ...(onProgress && { onProgress: (done: number) => onProgress(Math.min(done, ids.length)) }),
  };
}

async function eachDocument(
  connection: Connection,
  { ids, others = {}, signal, onProgress }: ActsToExport,
  use: (document: ExportedDocument) => void,
): Promise<Result<null>> {
  const wanted = [...placesByDocument(ids)];
  let done = 0;
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = new Map(wanted.slice(from, from + AT_ONCE));
    const found = await findWhole(connection, [...some.keys()]);
    if (!found.ok) return found;
    const otherSources = await findOthers(connection, some, others);
    if (!otherSources.ok) return otherSources;
    if (signal?.aborted === true) return err({ code: 'cancelled' });
    for (const whole of found.value) {
      const { sha256 } = whole.document;
      use(exportedDocument(whole, some.get(sha256) ?? new Set(), otherSources.value.get(sha256)));
    }
    done += [...some.values()].reduce((sum, places) => sum + places.size, 0);
    onProgress?.(done);
  }
  return ok(null);
}

/** By document, the other sources of its acts, as far as they are still kept. */
async function findOthers(
  connection: Connection,
  wanted: ReadonlyMap<string, ReadonlySet<number>>,
  others: NonNullable<ActsToExport['others']>,
): Promise<Result<Map<string, ExportedSource[]>>> {
  const elsewhere = [...wanted].flatMap(([sha256, places]) =>
    [...places].flatMap((place) =>
      (others[actId(sha256, place)] ?? []).map((id) => ({ sha256, place, ...partsOf(id) })),
    ),
  );
  const found = await findWhole(connection, [...new Set(elsewhere.map(({ other }) => other))]);
  if (!found.ok) return found;
  const byHash = new Map(found.value.map((whole) => [whole.document.sha256, whole]));
  const sources = new Map<string, ExportedSource[]>();
  for (const { sha256, place, other, placeThere } of elsewhere) {
    const whole = byHash.get(other);
    if (whole === undefined) continue;
    sources.set(sha256, [...(sources.get(sha256) ?? []), exportedSource(whole, placeThere, place)]);
  }
  return ok(sources);
}

function partsOf(id: string): { other: string; placeThere: number } {
  const [other = '', place = '0'] = id.split('#');
  return { other, placeThere: Number(place) };
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
