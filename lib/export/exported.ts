/** What is exported, and what becomes of it: documents go in one after the other, pieces of files come out. */
import type { Deliberation, Reading } from '../model/reading.ts';

/** A document with those of its acts that are exported, as the user corrected them. */
export interface ExportedDocument {
  /** With the chosen acts alone. */
  reading: Reading;
  /** Place of each of them in the document, from 0. */
  places: readonly number[];
  /** Every address it was read from; none for a file of the user's. */
  addresses: readonly string[];
  /** ISO 8601 with time: when its bytes were first fetched. */
  retrieved?: string;
  /** Version of the rules that read it. */
  readerVersion?: string;
  notes: readonly ExportedNote[];
  /** Other documents that hold some of these acts, which are in no row of their own. */
  otherSources?: readonly ExportedSource[];
}

export interface ExportedSource {
  /** Place in this document of the act that it holds too. */
  place: number;
  /** Of the other document; of a file of the user's its name, or else its hash. */
  address: string;
  /** What the user noted there of the act. */
  notes: readonly string[];
}

/** The user's words. */
export interface ExportedNote {
  text: string;
  /** Place of its act in the document, from 0; absent if the act is not found any more. */
  place?: number;
  page?: number;
  quote?: string;
}

/** One act of a document. */
export interface ExportedAct {
  /** `sha256#n` */
  id: string;
  act: Deliberation;
  document: ExportedDocument;
  /** Also of its other sources. */
  notes: readonly string[];
  otherSources: readonly string[];
}

/** A piece of a file, to be written behind the pieces before it. */
export interface Chunk {
  /** Path of the file, with slashes. */
  file: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** Holds nothing of the documents that went through it but what tells a second copy of an act from the first. */
export interface Exporter {
  /** What the files begin with. Called once, first. */
  open(): Chunk[];
  add(document: ExportedDocument): Chunk[];
  /** What they end with. Called once, last. */
  close(): Chunk[];
}

export function actsOf(document: ExportedDocument): ExportedAct[] {
  const { reading, places, notes, otherSources = [] } = document;
  return reading.deliberations.map((act, index) => {
    const place = places[index] ?? index;
    const own = notes.filter((note) => note.place === place).map(({ text }) => text);
    const elsewhere = otherSources.filter((source) => source.place === place);
    return {
      id: `${reading.sha256}#${place}`,
      act,
      document,
      notes: [...own, ...elsewhere.flatMap((source) => source.notes)],
      otherSources: elsewhere.map(({ address }) => address),
    };
  });
}

/** All pieces, in the order in which they are to be written. */
export async function* exportAll(
  exporter: Exporter,
  documents: Iterable<ExportedDocument> | AsyncIterable<ExportedDocument>,
): AsyncGenerator<Chunk, void, undefined> {
  yield* exporter.open();
  for await (const document of documents) yield* exporter.add(document);
  yield* exporter.close();
}
